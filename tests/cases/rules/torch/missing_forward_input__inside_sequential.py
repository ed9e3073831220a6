# /// case
# title = "a layer of a Sequential wants two inputs"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: Merge\\.forward\\(\\) missing 1 required positional argument: 'b'"
# expect = "silent"
# near_miss_of = ["torch/missing-forward-input"]
# ///

# %% setup
import torch
import torch.nn as nn


class Merge(nn.Module):
    def forward(self, a, b):
        return a + b


net = nn.Sequential(nn.Linear(2, 2), Merge())
# %% fail
net(torch.ones(1, 2))
