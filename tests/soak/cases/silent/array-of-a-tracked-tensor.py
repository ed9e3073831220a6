# /// case
# title = "A tensor with a gradient is made an array"
# source = "own"
# frameworks = ["torch"]
# error = "RuntimeError: Can't call numpy\\(\\) on Tensor that requires grad"
# expect = "silent"
# ///

# %% setup
import torch
from torch import nn

net, x = nn.Linear(2, 1), torch.ones(3, 2)
# %% fail
values = net(x).numpy()
