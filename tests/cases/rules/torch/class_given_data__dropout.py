# /// case
# title = "nn.Dropout(net(x))"
# source = "own"
# frameworks = ["torch"]
# error = "^RuntimeError: Boolean value of Tensor with more than one value is ambi"
# expect = "fix"
# must_mention = ["nn\\.Dropout\\(\\)", "class"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/class-given-data"
# ///

# %% setup
import torch
from torch import nn

net = nn.Linear(3, 2)
x = torch.ones(4, 3)
# %% fail
h = nn.Dropout(net(x))
out = h.sum()
# %% reference
h = nn.Dropout()(net(x))
out = h.sum()
# %% check
assert out.shape == ()
