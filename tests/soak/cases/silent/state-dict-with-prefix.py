# /// case
# title = "The keys of a saved state start with `module.`"
# source = "own"
# frameworks = ["torch"]
# error = "RuntimeError: Error\\(s\\) in loading state_dict for Linear"
# expect = "silent"
# near_miss_of = ["torch/called-state-dict", "torch/path-for-state-dict"]
# ///

# %% setup
import torch
from torch import nn

state = {f"module.{key}": value for key, value in nn.Linear(4, 3).state_dict().items()}
net = nn.Linear(4, 3)
# %% fail
net.load_state_dict(state)
net.eval()
