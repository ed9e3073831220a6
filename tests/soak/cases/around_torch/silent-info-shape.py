# /// case
# title = "silent info shape"
# source = "own"
# frameworks = ["torch"]
# needs = ["torchinfo"]
# error = "^RuntimeError: Failed to run torchinfo\\. See above stack trace"
# expect = "silent"
# ///

# %% setup
import torch
from torch import nn
from torchinfo import summary
net = nn.Sequential(nn.Linear(12, 2))

# %% fail
summary(net, (1, 13))
