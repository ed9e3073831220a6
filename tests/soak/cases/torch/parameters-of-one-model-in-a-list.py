# /// case
# title = "SGD([net.parameters()])"
# source = "own"
# frameworks = ["torch"]
# error = "TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters"
# expect = "fix"
# must_mention = ["net\\.parameters\\(\\)"]
# rule = "torch/joined-parameters"
# ///

# %% setup
from torch import nn, optim
net = nn.Linear(3, 2)

# %% fail
opt = optim.SGD([net.parameters()], lr=0.1)

# %% reference
opt = optim.SGD(net.parameters(), lr=0.1)

# %% check
assert len(opt.param_groups[0]["params"]) == 2
