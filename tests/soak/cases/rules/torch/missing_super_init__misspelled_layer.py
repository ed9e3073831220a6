# /// case
# title = "a layer that was never assigned"
# source = "own"
# frameworks = ["torch"]
# error = "^AttributeError: 'Net' object has no attribute 'fc3'"
# expect = "silent"
# near_miss_of = ["torch/missing-super-init", "torch/late-super-init"]
# ///

# %% setup
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(2, 3)

    def forward(self, x):
        return self.fc3(x)
# %% fail
Net()(torch.ones(1, 2))
