# /// case
# title = "hand-made parameters in a dict that no model has"
# source = "own"
# frameworks = ["torch"]
# error = "^AttributeError: 'dict' object has no attribute 'append'"
# expect = "silent"
# near_miss_of = ["torch/called-state-dict"]
# ///

# %% setup
import torch

params = {"W1": torch.ones(2, 3), "b1": torch.ones(2)}
# %% fail
params.append(torch.ones(2))
