# /// case
# title = "Adam([G, D])"
# source = "own"
# frameworks = ["torch"]
# error = "TypeError: optimizer can only optimize Tensors, but one of the params is torch.nn.modules.linear.Linear"
# expect = "fix"
# must_mention = ["parameters\\(\\)"]
# rule = "torch/joined-parameters"
# ///

# %% setup
from torch import nn, optim
G = nn.Linear(3, 2)
D = nn.Linear(2, 3)

# %% fail
opt = optim.Adam([G, D], lr=1e-3)

# %% reference
opt = optim.Adam([*G.parameters(), *D.parameters()], lr=1e-3)

# %% check
assert len(opt.param_groups[0]["params"]) == 4
