# /// case
# title = "a list is no state dict and no path"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: Expected state_dict to be dict-like, got <class 'list'>\\."
# expect = "silent"
# near_miss_of = ["torch/path-for-state-dict"]
# ///

# %% setup
import torch
from torch import nn

net = nn.Linear(2, 2)
# %% fail
net.load_state_dict([1, 2])
