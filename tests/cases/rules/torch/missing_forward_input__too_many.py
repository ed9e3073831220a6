# /// case
# title = "one input too many is no missing one"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: Linear\\.forward\\(\\) takes 2 positional arguments but 3 were gi"
# expect = "silent"
# near_miss_of = ["torch/missing-forward-input"]
# ///

# %% setup
import torch
import torch.nn as nn

net = nn.Linear(2, 2)
# %% fail
net(torch.ones(1, 2), torch.ones(1, 2))
