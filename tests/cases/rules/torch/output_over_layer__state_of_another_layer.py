# /// case
# title = "the state that one layer computes is assigned over another layer"
# source = "own"
# frameworks = ["torch"]
# error = "TypeError: cannot assign 'torch.FloatTensor' as child module 'state'"
# expect = "silent"
# near_miss_of = ["torch/output-over-layer", "torch/value-for-layer"]
# ///

# %% setup
import torch
from torch import nn


class Cell(nn.Module):
    def __init__(self):
        super().__init__()
        self.gru = nn.GRUCell(2, 2)
        self.state = nn.Linear(2, 2)

    def forward(self, x):
        self.state = self.gru(x)
        return self.state


cell = Cell()

# %% fail
cell(torch.ones(1, 2))
