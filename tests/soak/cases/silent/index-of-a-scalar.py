# /// case
# title = "An element of a scalar tensor"
# source = "own"
# frameworks = ["torch"]
# error = "IndexError: invalid index of a 0-dim tensor"
# expect = "silent"
# near_miss_of = ["torch/indexed-module"]
# ///

# %% setup
import torch

losses = [torch.tensor(2.0), torch.tensor(3.0)]
# %% fail
total = 0.0
for loss in losses:
    total += loss[0]
