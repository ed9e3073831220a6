# /// case
# title = "optim.Adam.step() before any optimizer was made"
# source = "own"
# frameworks = ["torch"]
# error = "^IndexError: tuple index out of range"
# expect = "fix"
# must_mention = ["Adam", "class", "parameters\\(\\)"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/optimizer-class-used"
# ///

# %% setup
import torch
from torch import nn, optim

torch.manual_seed(0)
model = nn.Linear(3, 2)
before = model.weight.detach().clone()
# %% fail
loss = model(torch.ones(1, 3)).sum()
loss.backward()
optim.Adam.step()
# %% reference
optimizer = optim.Adam(model.parameters())
optimizer.step()
# %% check
assert not torch.equal(before, model.weight)
