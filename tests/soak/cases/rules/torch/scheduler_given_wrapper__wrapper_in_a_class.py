# /// case
# title = "a warm-up wrapper, kept in a trainer"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: Warmup is not an Optimizer"
# expect = "fix"
# must_mention = ["self\\.warmup\\.base", "Optimizer"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/scheduler-given-wrapper"
# ///

# %% setup
import torch
from torch import nn, optim


class Warmup:
    def __init__(self, base):
        self.base, self.steps = base, 0


class Trainer:
    def __init__(self, model):
        self.warmup = Warmup(optim.SGD(model.parameters(), lr=0.1))

    def schedule(self):
        return optim.lr_scheduler.ExponentialLR(self.warmup, gamma=0.9)


trainer = Trainer(nn.Linear(2, 2))
# %% fail
scheduler = trainer.schedule()
# %% reference
class Trainer:
    def __init__(self, model):
        self.warmup = Warmup(optim.SGD(model.parameters(), lr=0.1))

    def schedule(self):
        return optim.lr_scheduler.ExponentialLR(self.warmup.base, gamma=0.9)


trainer = Trainer(nn.Linear(2, 2))
scheduler = trainer.schedule()
# %% check
assert scheduler.optimizer is trainer.warmup.base
