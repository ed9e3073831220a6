# /// case
# title = "numel not called in a sum"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: unsupported operand type\\(s\\) for \\+: 'int' and 'bui"
# expect = "fix"
# must_mention = ["numel"]
# rule = "python/uncalled-elements"
# ///

# %% setup
import torch
from torch import nn
net = nn.Linear(4, 2)
params = net.parameters()
opt = torch.optim.Adam(params)

# %% fail
n = sum(p.numel for p in net.parameters())

# %% reference
n = sum(p.numel() for p in net.parameters())

# %% check
assert n == 10
