# /// case
# title = 'cross entropy with float labels'
# source = 'common: cross entropy with float labels'
# frameworks = ["torch"]
# error = 'RuntimeError: expected (scalar type|target dtype)'
# expect = "silent"
# ///

# %% setup
import torch
from torch import nn
criterion = nn.CrossEntropyLoss()
labels = torch.tensor([0, 1], dtype=torch.int32)
# %% fail
loss = criterion(torch.randn(2, 3), labels)
