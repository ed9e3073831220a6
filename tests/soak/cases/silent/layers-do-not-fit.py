# /// case
# title = "Two layers of different widths"
# source = "own"
# frameworks = ["torch"]
# error = "RuntimeError: mat1 and mat2 shapes cannot be multiplied"
# expect = "silent"
# ///

# %% setup
import torch
from torch import nn

net = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(16, 1))
# %% fail
for batch in torch.ones(3, 2, 4):
    loss = net(batch).mean()
    loss.backward()
