# /// case
# title = "nobody knows what two arguments mean"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: to\\(\\) takes from 0 to 4 positional arguments but 5 were give"
# expect = "silent"
# near_miss_of = ["torch/called-dtype"]
# ///

# %% setup
import torch
# %% fail
torch.zeros(2).to(torch.float, 1, 2, 3, 4)
