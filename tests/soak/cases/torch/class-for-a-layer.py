# /// case
# title = "nn.Identity without parentheses replaces a layer"
# source = "own"
# frameworks = ["torch"]
# error = "TypeError: cannot assign 'torch.nn.modules.linear.Identity' as child module 'fc'"
# expect = "fix"
# must_mention = ["Identity\\(\\)"]
# rule = "torch/value-for-layer"
# ///

# %% setup
import torch
from torch import nn
net = nn.Sequential()
net.fc = nn.Linear(2, 2)

# %% fail
net.fc = nn.Identity

# %% reference
net.fc = nn.Identity()

# %% check
assert net(torch.ones(1, 3)).shape == (1, 3)
