# /// case
# title = "A saved state of a model with another width"
# source = "own"
# frameworks = ["torch"]
# error = "RuntimeError: Error\\(s\\) in loading state_dict.*size mismatch|RuntimeError: Error\\(s\\) in loading state_dict"
# expect = "silent"
# ///

# %% setup
import torch
from torch import nn

torch.save(nn.Linear(4, 10).state_dict(), "net.pt")
net = nn.Linear(4, 3)
# %% fail
state = torch.load("net.pt")
net.load_state_dict(state)
