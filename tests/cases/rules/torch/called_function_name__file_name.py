# /// case
# title = "a text that names no function"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: 'str' object is not callable"
# expect = "silent"
# near_miss_of = ["torch/called-function-name"]
# ///

# %% setup
import torch

path = "weights"
# %% fail
path.format(1)("a", "b")
