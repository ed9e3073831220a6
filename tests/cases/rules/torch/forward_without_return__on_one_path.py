# /// case
# title = '''forward returns on one path only'''
# source = '''common: forward returns on one path only'''
# frameworks = ["torch"]
# error = '''AttributeError: 'NoneType' object has no attribute 'size''''
# expect = "silent"
# near_miss_of = ["torch/forward-without-return"]
# ///

# %% setup
import torch
from torch import nn

class Gate(nn.Module):
    def forward(self, x):
        if x.sum() > 0:
            return x * 2

gate = Gate()
criterion = nn.MSELoss()
# %% fail
loss = criterion(gate(torch.zeros(2)), torch.zeros(2))
