# /// case
# title = '''self.criterion = F.cross_entropy() in a trainer'''
# source = '''common: self.criterion = F.cross_entropy() in a trainer'''
# frameworks = ["torch"]
# error = '''TypeError: cross_entropy\(\) missing 2 required positional arguments'''
# expect = "fix"
# must_mention = ['''cross_entropy''', '''without|parenthes|no data''']
# must_not_say = []
# ///

# %% setup
import torch
import torch.nn as nn
import torch.nn.functional as F

class Trainer:
    def __init__(self, model):
        self.model = model
        self.criterion = F.cross_entropy()
        self.optimizer = torch.optim.Adam(model.parameters())

    def step(self, x, y):
        self.optimizer.zero_grad()
        loss = self.criterion(self.model(x), y)
        loss.backward()
        self.optimizer.step()
        return loss.item()
# %% fail
trainer = Trainer(nn.Linear(4, 3))
first = trainer.step(torch.ones(2, 4), torch.tensor([0, 2]))
# %% reference
class Trainer:
    def __init__(self, model):
        self.model = model
        self.criterion = F.cross_entropy
        self.optimizer = torch.optim.Adam(model.parameters())

    def step(self, x, y):
        self.optimizer.zero_grad()
        loss = self.criterion(self.model(x), y)
        loss.backward()
        self.optimizer.step()
        return loss.item()
trainer = Trainer(nn.Linear(4, 3))
first = trainer.step(torch.ones(2, 4), torch.tensor([0, 2]))
# %% check
assert first > 0
