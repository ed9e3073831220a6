# /// case
# title = "the parameters of two models are added up for one optimizer"
# source = "own"
# frameworks = ["torch"]
# error = "TypeError: unsupported operand type\\(s\\) for \\+: 'generator' and 'generator'"
# expect = "fix"
# must_mention = ["parameters\\(\\)", "iterator", "\\*gen"]
# rule = "torch/joined-parameters"
# ///

# %% setup
import torch
from torch import nn, optim

gen = nn.Linear(3, 2)
dis = nn.Linear(2, 3)
aux = nn.Linear(2, 2)

# %% fail
opt = optim.Adam(gen.parameters() + dis.parameters() + aux.parameters(), lr=2e-4)

# %% reference
opt = optim.Adam(list(gen.parameters()) + list(dis.parameters()) + list(aux.parameters()), lr=2e-4)

# %% check
assert len(opt.param_groups[0]["params"]) == 6
