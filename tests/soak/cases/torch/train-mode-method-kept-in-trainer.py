# /// case
# title = '''self.net = net.train in a trainer class'''
# source = '''common: self.net = net.train in a trainer class'''
# frameworks = ["torch"]
# error = '''ValueError: training mode is expected to be boolean'''
# expect = "fix"
# must_mention = ['''train''', '''train\(\)''']
# must_not_say = []
# ///

# %% setup
import torch
from torch import nn

class Trainer:
    def __init__(self, net):
        self.net = net.train
        self.loss = nn.MSELoss()

    def step(self, x, y):
        return self.loss(self.net(x), y).item()

trainer = Trainer(nn.Linear(2, 1))
# %% fail
value = trainer.step(torch.ones(1, 2), torch.zeros(1, 1))
# %% reference
trainer.net = trainer.net()
value = trainer.step(torch.ones(1, 2), torch.zeros(1, 1))
# %% check
assert value >= 0
