# /// case
# title = "A module with three inputs stands in a Sequential, which hands over one"
# source = "own"
# frameworks = ["torch"]
# error = "TypeError: .*missing 2 required positional arguments: 'key' and 'value'"
# expect = "silent"
# near_miss_of = ["torch/missing-forward-input"]
# ///

# %% setup
import torch
from torch import nn

class Attention(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.width = width

    def forward(self, query, key, value):
        return torch.softmax(query @ key.T / self.width ** 0.5, -1) @ value

net = nn.Sequential(nn.Linear(4, 4), Attention(4))
# %% fail
out = net(torch.ones(3, 4))
