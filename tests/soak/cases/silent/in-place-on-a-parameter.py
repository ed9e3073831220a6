# /// case
# title = "A parameter is changed in place while it is tracked"
# source = "own"
# frameworks = ["torch"]
# error = "RuntimeError: a leaf Variable that requires grad"
# expect = "silent"
# ///

# %% setup
import torch
from torch import nn

net = nn.Linear(2, 1)
# %% fail
for parameter in net.parameters():
    parameter += 0.1
