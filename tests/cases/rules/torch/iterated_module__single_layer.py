# /// case
# title = "a layer without layers inside"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: 'Linear' object is not iterable"
# expect = "silent"
# near_miss_of = ["torch/iterated-module"]
# ///

# %% setup
import torch
from torch import nn

net = nn.Linear(2, 2)
# %% fail
for p in net:
    print(p)
