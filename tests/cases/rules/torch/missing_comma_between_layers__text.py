# /// case
# title = '''a layer in a list is called with a text'''
# source = '''common: a layer in a list is called with a text'''
# frameworks = ["torch"]
# error = '''TypeError: linear\(\): argument 'input' \(position 1\) must be Tensor, not str'''
# expect = "silent"
# near_miss_of = ["torch/missing-comma-between-layers"]
# ///

# %% setup
import torch
from torch import nn
# %% fail
outs = [nn.Linear(3, 2)("abc"), 1]
