# /// case
# title = "layer from a table called again"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: Tanh\\.forward\\(\\) missing 1 required positional argu"
# expect = "fix"
# must_mention = ["acts\\[\"tanh\"\\]"]
# rule = "torch/called-submodule"
# ///

# %% setup
import torch
from torch import nn
acts = {"relu": nn.ReLU, "tanh": nn.Tanh()}

# %% fail
net = nn.Sequential(nn.Linear(4, 8), acts["tanh"](), nn.Linear(8, 2))

# %% reference
net = nn.Sequential(nn.Linear(4, 8), acts["tanh"], nn.Linear(8, 2))

# %% check
assert net(torch.ones(1, 4)).shape == (1, 2)
