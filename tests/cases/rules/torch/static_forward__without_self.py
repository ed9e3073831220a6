# /// case
# title = "a static forward that needs no self works"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: Double\\.forward\\(\\) takes 1 positional argument but 3 were giv"
# expect = "silent"
# near_miss_of = ["torch/static-forward", "torch/missing-forward-input"]
# ///

# %% setup
import torch
from torch import nn


class Double(nn.Module):
    @staticmethod
    def forward(x):
        return 2 * x
# %% fail
Double()("a", 3, 4)
