# /// case
# title = "a dict of optimizers"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: dict is not an Optimizer"
# expect = "fix"
# must_mention = ["opts", "Optimizer"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/scheduler-given-wrapper"
# ///

# %% setup
import torch
from torch import nn, optim

model = nn.Linear(2, 2)
opts = {"main": optim.SGD(model.parameters(), lr=0.1)}
# %% fail
scheduler = optim.lr_scheduler.StepLR(opts, step_size=1)
# %% reference
scheduler = optim.lr_scheduler.StepLR(opts["main"], step_size=1)
# %% check
assert scheduler.optimizer is opts["main"]
