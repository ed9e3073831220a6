# /// case
# title = "A checkpoint keeps its weights under another key"
# source = "own"
# frameworks = ["torch"]
# error = "KeyError: 'state_dict'"
# expect = "silent"
# near_miss_of = ["torch/called-state-dict", "torch/called-checkpoint"]
# ///

# %% setup
import torch
from torch import nn

net = nn.Linear(4, 3)
torch.save({"model": net.state_dict(), "epoch": 3}, "last.pt")
# %% fail
checkpoint = torch.load("last.pt")
net.load_state_dict(checkpoint["state_dict"])
