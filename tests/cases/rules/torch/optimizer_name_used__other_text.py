# /// case
# title = "a text that names no optimizer"
# source = "own"
# frameworks = ["torch"]
# error = "^AttributeError: 'str' object has no attribute 'step'"
# expect = "silent"
# near_miss_of = ["torch/optimizer-name-used"]
# ///

# %% setup
import torch
from torch import nn

model = nn.Linear(2, 2)
phase = "train"
# %% fail
phase.step()
