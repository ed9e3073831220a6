# /// case
# title = 'weights of another model'
# source = 'common: weights of another model'
# frameworks = ["torch"]
# error = 'RuntimeError: Error\(s\) in loading state_dict for Linear'
# expect = "silent"
# ///

# %% setup
import torch
from torch import nn
torch.save(nn.Sequential(nn.Linear(2, 2)).state_dict(), "w.pt")
model = nn.Linear(2, 2)
# %% fail
model.load_state_dict(torch.load("w.pt"))
