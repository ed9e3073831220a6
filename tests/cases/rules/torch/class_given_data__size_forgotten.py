# /// case
# title = "nn.Linear(64) lacks a size, but was given no data"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: Linear\\.__init__\\(\\) missing 1 required positional argument: '"
# expect = "silent"
# near_miss_of = ["torch/class-given-data"]
# ///

# %% setup
import torch
from torch import nn
# %% fail
nn.Linear(64)
