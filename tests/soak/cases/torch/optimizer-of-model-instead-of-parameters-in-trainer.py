# /// case
# title = '''optim.AdamW(self.model, lr=lr) in a trainer class'''
# source = '''common: optim.AdamW(self.model, lr=lr) in a trainer class'''
# frameworks = ["torch"]
# error = '''TypeError: .* object is not iterable|params argument given'''
# expect = "fix"
# must_mention = ['''parameters\(\)''']
# must_not_say = []
# ///

# %% setup
import torch
from torch import nn, optim

class Trainer:
    def __init__(self, model, lr=1e-3):
        self.model = model
        self.opt = optim.AdamW(self.model, lr=lr)
# %% fail
trainer = Trainer(nn.Linear(3, 1), lr=0.01)
# %% reference
class Trainer:
    def __init__(self, model, lr=1e-3):
        self.model = model
        self.opt = optim.AdamW(self.model.parameters(), lr=lr)
trainer = Trainer(nn.Linear(3, 1), lr=0.01)
# %% check
assert trainer.opt.param_groups[0]["lr"] == 0.01
