# /// case
# title = "a method that no optimizer has"
# source = "own"
# frameworks = ["torch"]
# error = "^AttributeError: 'SGD' object has no attribute 'zero_grads'"
# expect = "silent"
# near_miss_of = ["torch/optimizer-class-used"]
# ///

# %% setup
import torch
from torch import nn, optim

model = nn.Linear(3, 2)
sgd = optim.SGD(model.parameters(), lr=0.1)
# %% fail
sgd.zero_grads()
