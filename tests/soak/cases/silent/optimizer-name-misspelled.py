# /// case
# title = "A misspelled optimizer class"
# source = "own"
# frameworks = ["torch"]
# error = "AttributeError: module 'torch.optim' has no attribute 'Adamm'"
# expect = "silent"
# ///

# %% setup
import torch
from torch import nn, optim

net = nn.Linear(2, 1)
# %% fail
optimizer = optim.Adamm(net.parameters(), lr=0.01)
