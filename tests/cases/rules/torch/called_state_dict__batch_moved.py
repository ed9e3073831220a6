# /// case
# title = "a dict of tensors is a batch, not weights"
# source = "own"
# frameworks = ["torch"]
# error = "^AttributeError: 'dict' object has no attribute 'to'"
# expect = "silent"
# near_miss_of = ["torch/called-state-dict"]
# ///

# %% setup
import torch

batch = {"input_ids": torch.ones(2, 3), "labels": torch.ones(2)}
# %% fail
batch = batch.to("cpu")
