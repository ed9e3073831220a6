# /// case
# title = "a tensor is no context manager"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: 'Tensor' object does not support the context manager protoc"
# expect = "silent"
# near_miss_of = ["torch/uncalled-mode"]
# ///

# %% setup
import torch
# %% fail
with torch.ones(2) as t:
    pass
