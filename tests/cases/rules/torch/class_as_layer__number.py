# /// case
# title = "a number among the layers"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: float is not a Module subclass"
# expect = "silent"
# near_miss_of = ["torch/class-as-layer", "torch/function-as-layer", "torch/list-as-layer"]
# ///

# %% setup
import torch
from torch import nn
# %% fail
net = nn.Sequential(nn.Linear(2, 3), 0.5)
