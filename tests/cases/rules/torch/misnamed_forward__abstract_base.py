# /// case
# title = "the base class of the user raises NotImplementedError itself"
# source = "own"
# frameworks = ["torch"]
# error = "^NotImplementedError: "
# expect = "silent"
# near_miss_of = ["torch/misnamed-forward", "torch/missing-forward", "torch/nested-forward"]
# ///

# %% setup
import torch
from torch import nn


class Base(nn.Module):
    def forward(self, x):
        raise NotImplementedError


class Child(Base):
    def foward(self, x):
        return x
# %% fail
Child()(torch.ones(1))
