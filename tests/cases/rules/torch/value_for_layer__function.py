# /// case
# title = "the activation of a model is replaced by a function"
# source = "own"
# frameworks = ["torch"]
# error = "TypeError: cannot assign 'torch.nn.functional.relu' as child module 'act'"
# expect = "silent"
# near_miss_of = ["torch/value-for-layer", "torch/output-over-layer"]
# ///

# %% setup
import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.act = nn.Tanh()

    def forward(self, x):
        return self.act(x)


net = Net()

# %% fail
net.act = F.relu
