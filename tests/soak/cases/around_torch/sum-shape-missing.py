# /// case
# title = "sum shape missing"
# source = "own"
# frameworks = ["torch"]
# needs = ["torchsummary"]
# error = "^TypeError: summary\\(\\) missing 1 required positional argument:"
# expect = "silent"
# ///

# %% setup
import torch
from torch import nn
from torchsummary import summary
net = nn.Sequential(nn.Flatten(), nn.Linear(12, 2))

# %% fail
summary(net)
