# /// case
# title = "with torch.inference_mode: in a function"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: 'type' object does not support the context manager protocol"
# expect = "fix"
# must_mention = ["torch\\.inference_mode\\(\\)"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/uncalled-mode"
# ///

# %% setup
import torch
from torch import nn

net = nn.Linear(2, 2)


def predict(x):
    with torch.inference_mode:
        return net(x)
# %% fail
y = predict(torch.ones(1, 2))
# %% reference
def predict(x):
    with torch.inference_mode():
        return net(x)


y = predict(torch.ones(1, 2))
# %% check
assert y.is_inference()
