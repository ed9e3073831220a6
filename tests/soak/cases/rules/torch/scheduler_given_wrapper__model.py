# /// case
# title = "the model in place of the optimizer"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: Linear is not an Optimizer"
# expect = "fix"
# must_mention = ["model", "Optimizer", "\\bopt\\b"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/scheduler-given-wrapper"
# ///

# %% setup
import torch
from torch import nn, optim

model = nn.Linear(2, 2)
opt = optim.SGD(model.parameters(), lr=0.1)
# %% fail
scheduler = optim.lr_scheduler.CosineAnnealingLR(model, T_max=10)
# %% reference
scheduler = optim.lr_scheduler.CosineAnnealingLR(opt, T_max=10)
# %% check
assert scheduler.optimizer is opt
