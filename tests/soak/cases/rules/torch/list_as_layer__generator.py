# /// case
# title = "a generator expression"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: <genexpr> is not a Module subclass"
# expect = "fix"
# must_mention = ["generator", "\\*"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/list-as-layer"
# ///

# %% setup
import torch
from torch import nn
# %% fail
net = nn.Sequential(nn.Linear(2, 2) for _ in range(3))
# %% reference
net = nn.Sequential(*(nn.Linear(2, 2) for _ in range(3)))
# %% check
assert len(net) == 3
