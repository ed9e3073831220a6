# /// case
# title = "a module that is made from a tensor"
# source = "own"
# frameworks = ["torch"]
# error = "^AttributeError: 'Table' object has no attribute 'shape'"
# expect = "silent"
# near_miss_of = ["torch/module-as-tensor"]
# ///

# %% setup
import torch
from torch import nn


class Table(nn.Module):
    def __init__(self, rows):
        super().__init__()
        self.rows = nn.Parameter(rows)

    def forward(self, i):
        return self.rows[i]


table = Table(torch.ones(3, 2))
# %% fail
print(table.shape)
