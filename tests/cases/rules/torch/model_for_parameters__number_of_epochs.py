# /// case
# title = "a number in a for loop beside an optimizer"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: 'int' object is not iterable"
# expect = "silent"
# near_miss_of = ["torch/model-for-parameters", "torch/iterated-module"]
# ///

# %% setup
import torch
from torch import nn

net = nn.Linear(3, 2)
opt = torch.optim.SGD(net.parameters(), lr=0.1)
epochs = 3
# %% fail
for epoch in epochs:
    opt.step()
