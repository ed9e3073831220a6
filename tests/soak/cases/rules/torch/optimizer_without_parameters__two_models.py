# /// case
# title = "two models, and nothing tells which is meant"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: Adam\\.__init__\\(\\) missing 1 required positional argument: 'pa"
# expect = "diagnosis"
# must_mention = ["params", "parameters\\(\\)"]
# must_not_say = ["`critic\\.parameters"]
# rule = "torch/optimizer-without-parameters"
# ///

# %% setup
import torch
from torch import nn

actor = nn.Linear(4, 2)
critic = nn.Linear(4, 1)
# %% fail
optimizer = torch.optim.Adam()
