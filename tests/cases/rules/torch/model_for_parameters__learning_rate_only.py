# /// case
# title = "SGD(0.1), as in Keras"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: 'float' object is not iterable"
# expect = "fix"
# must_mention = ["net\\.parameters\\(\\)"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/model-for-parameters"
# ///

# %% setup
import torch
from torch import nn, optim

net = nn.Linear(3, 2)
# %% fail
opt = optim.SGD(0.1, momentum=0.9)
# %% reference
opt = optim.SGD(net.parameters(), lr=0.1, momentum=0.9)
# %% check
assert opt.param_groups[0]["lr"] == 0.1 and len(opt.param_groups[0]["params"]) == 2
