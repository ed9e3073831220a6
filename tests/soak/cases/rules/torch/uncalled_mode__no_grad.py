# /// case
# title = "with torch.no_grad:"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: 'type' object does not support the context manager protocol"
# expect = "fix"
# must_mention = ["torch\\.no_grad\\(\\)"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/uncalled-mode"
# ///

# %% setup
import torch
from torch import nn

net = nn.Linear(2, 2)
# %% fail
with torch.no_grad:
    y = net(torch.ones(1, 2))
# %% reference
with torch.no_grad():
    y = net(torch.ones(1, 2))
# %% check
assert not y.requires_grad
