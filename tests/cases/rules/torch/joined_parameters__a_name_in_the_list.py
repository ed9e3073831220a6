# /// case
# title = "the name of a parameter is in the list for the optimizer"
# source = "own"
# frameworks = ["torch"]
# error = "TypeError: optimizer can only optimize Tensors, but one of the params is str"
# expect = "silent"
# near_miss_of = ["torch/joined-parameters", "torch/model-for-parameters"]
# ///

# %% setup
import torch
from torch import nn, optim

net = nn.Linear(3, 2)

# %% fail
opt = optim.SGD([net.weight, "bias"], lr=0.1)
