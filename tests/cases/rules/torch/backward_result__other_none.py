# /// case
# title = "a None that comes from elsewhere"
# source = "own"
# frameworks = ["torch"]
# error = "^AttributeError: 'NoneType' object has no attribute 'item'"
# expect = "silent"
# near_miss_of = ["torch/backward-result"]
# ///

# %% setup
import torch

table = {"a": None}
loss = table["a"]
# %% fail
loss.item()
