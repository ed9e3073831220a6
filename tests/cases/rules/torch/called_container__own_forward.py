# /// case
# title = "a ModuleList subclass with a forward of its own"
# source = "own"
# frameworks = ["torch"]
# error = "^RuntimeError: mat1 and mat2 shapes cannot be multiplied \\(1x5 and 2x3\\)"
# expect = "silent"
# near_miss_of = ["torch/called-container"]
# ///

# %% setup
import torch
from torch import nn


class Chain(nn.ModuleList):
    def forward(self, x):
        for layer in self:
            x = layer(x)
        return x


chain = Chain([nn.Linear(2, 3)])
# %% fail
chain(torch.ones(1, 5))
