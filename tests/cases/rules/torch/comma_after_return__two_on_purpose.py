# /// case
# title = "forward returns two tensors, and the pair is asked for a key"
# source = "own"
# frameworks = ["torch"]
# error = "TypeError: tuple indices must be integers or slices, not str"
# expect = "silent"
# near_miss_of = ["torch/comma-after-return", "torch/tuple-as-tensor"]
# ///

# %% setup
import torch
from torch import nn


class Net(nn.Module):
    def forward(self, x):
        return x, x * 2


net = Net()
# %% fail
out = net(torch.ones(2))
logits = out["logits"]
