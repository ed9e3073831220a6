# /// case
# title = "config dict called for a size"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: 'dict' object is not callable"
# expect = "fix"
# must_mention = ["cfg"]
# rule = "python/indexed-with-parens"
# ///

# %% setup
import torch
from torch import nn
cfg = {"hidden": 8, "act": nn.ReLU}

# %% fail
net = nn.Sequential(nn.Linear(4, cfg("hidden")), cfg["act"](), nn.Linear(8, 2))

# %% reference
net = nn.Sequential(nn.Linear(4, cfg["hidden"]), cfg["act"](), nn.Linear(8, 2))

# %% check
assert net[0].out_features == 8
