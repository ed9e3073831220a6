# /// case
# title = "silent layers that do not fit"
# source = "own"
# frameworks = ["torch"]
# error = "^RuntimeError: mat1 and mat2 shapes cannot be multiplied \\(1x2"
# expect = "silent"
# ///

# %% setup
import torch
from torch import nn
net = nn.Sequential(nn.Linear(4, 2), nn.ReLU(), nn.Linear(3, 1))

# %% fail
net(torch.ones(1, 4))
