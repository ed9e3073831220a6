# /// case
# title = "The forward of a user's base class raises NotImplementedError itself"
# source = "own"
# frameworks = ["torch"]
# error = "NotImplementedError"
# expect = "silent"
# near_miss_of = ["torch/missing-forward", "torch/misnamed-forward"]
# ///

# %% setup
import torch
from torch import nn

class Encoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.scale = nn.Parameter(torch.ones(1))

    def forward(self, x):
        raise NotImplementedError("subclasses encode")

    def encode(self, x):
        return x * self.scale
# %% fail
code = Encoder()(torch.ones(2))
