# /// case
# title = "ModuleList of a number"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: ModuleList\\.extend should be called with an iterable, but go"
# expect = "silent"
# near_miss_of = ["torch/unlisted-layers"]
# ///

# %% setup
import torch
from torch import nn
# %% fail
nn.ModuleList(3)
