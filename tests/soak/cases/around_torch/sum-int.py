# /// case
# title = "sum int"
# source = "own"
# frameworks = ["torch"]
# needs = ["torchsummary"]
# error = "^TypeError: 'int' object is not iterable"
# expect = "silent"
# ///

# %% setup
import torch
from torch import nn
from torchsummary import summary
net = nn.Sequential(nn.Linear(12, 2))

# %% fail
summary(net, 12, device="cpu")
