# /// case
# title = "an nn.Sequential subclass has its forward; the input has the wrong size"
# source = "own"
# frameworks = ["torch"]
# error = "^RuntimeError: mat1 and mat2 shapes cannot be multiplied \\(1x3 and 2x2\\)"
# expect = "silent"
# near_miss_of = ["torch/missing-forward"]
# ///

# %% setup
import torch
from torch import nn


class Stack(nn.Sequential):
    pass
# %% fail
Stack(nn.Linear(2, 2))(torch.ones(1, 3))
