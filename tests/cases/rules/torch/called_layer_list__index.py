# /// case
# title = "layers(0) is an index in parentheses"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: 'list' object is not callable"
# expect = "silent"
# near_miss_of = ["torch/called-layer-list"]
# ///

# %% setup
import torch

numbers = torch.ones(2).tolist
# %% fail
numbers()(0, 1)
