# /// case
# title = "a second optimizer is made with the object"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: 'SGD' object is not callable"
# expect = "fix"
# must_mention = ["class", "SGD"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/called-optimizer"
# ///

# %% setup
import torch
from torch import nn, optim

first, second = nn.Linear(3, 2), nn.Linear(3, 2)
optimizer = optim.SGD(first.parameters(), lr=0.1)
# %% fail
opt2 = optimizer(second.parameters(), lr=0.2)
# %% reference
opt2 = optim.SGD(second.parameters(), lr=0.2)
# %% check
assert opt2.param_groups[0]["lr"] == 0.2 and opt2 is not optimizer
