# /// case
# title = "silent state dict of another model"
# source = "own"
# frameworks = ["torch"]
# error = "^RuntimeError: Error\\(s\\) in loading state_dict for Sequential:"
# expect = "silent"
# ///

# %% setup
import torch
from torch import nn
net = nn.Sequential(nn.Linear(4, 2))

# %% fail
net.load_state_dict({"fc.weight": torch.ones(2, 4)})
