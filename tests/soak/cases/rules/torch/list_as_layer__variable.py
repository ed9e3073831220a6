# /// case
# title = "a list in a variable"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: list is not a Module subclass"
# expect = "fix"
# must_mention = ["list", "\\*"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/list-as-layer"
# ///

# %% setup
import torch
from torch import nn
# %% fail
layers = [nn.Linear(2, 3), nn.ReLU()]
net = nn.Sequential(layers)
y = net(torch.ones(1, 2))
# %% reference
net = nn.Sequential(*layers)
y = net(torch.ones(1, 2))
# %% check
assert y.shape == (1, 3)
