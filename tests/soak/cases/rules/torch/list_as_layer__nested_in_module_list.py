# /// case
# title = "lists in a ModuleList can mean several things"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: list is not a Module subclass"
# expect = "silent"
# near_miss_of = ["torch/list-as-layer", "torch/class-as-layer"]
# ///

# %% setup
import torch
from torch import nn
# %% fail
nn.ModuleList([[nn.Linear(2, 2)], [nn.Linear(2, 2)]])
