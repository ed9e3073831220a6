# /// case
# title = "parameters without parentheses, by keyword, in a class"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: 'method' object is not iterable"
# expect = "fix"
# must_mention = ["self\\.net\\.parameters\\(\\)"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/model-for-parameters"
# ///

# %% setup
import torch
from torch import nn


class Trainer:
    def __init__(self):
        self.net = nn.Linear(3, 2)

    def optimizer(self, lr):
        return torch.optim.SGD(params=self.net.parameters, lr=lr)


trainer = Trainer()
# %% fail
opt = trainer.optimizer(0.1)
# %% reference
class Trainer:
    def __init__(self):
        self.net = nn.Linear(3, 2)

    def optimizer(self, lr):
        return torch.optim.SGD(params=self.net.parameters(), lr=lr)


trainer = Trainer()
opt = trainer.optimizer(0.1)
# %% check
assert len(opt.param_groups[0]["params"]) == 2
