# /// case
# title = "two models in a dict: nobody can tell which is meant"
# source = "own"
# frameworks = ["torch"]
# error = "^AttributeError: 'dict' object has no attribute 'train'"
# expect = "silent"
# near_miss_of = ["torch/called-checkpoint"]
# ///

# %% setup
import torch
from torch import nn

pair = {"generator": nn.Linear(2, 2), "critic": nn.Linear(2, 1)}
# %% fail
pair.train()
