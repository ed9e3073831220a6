# /// case
# title = 'self.loss = self.loss(out, y) in a Trainer method: the second batch fails'
# source = 'common: self.loss = self.loss(out, y) in a Trainer method: the second batch fails'
# frameworks = ["torch"]
# error = '''TypeError: 'Tensor' object is not callable'''
# expect = "fix"
# must_mention = ['loss', 'shadow|overwr|overrid|reassign|re-assign|rebound|rebind|replac|redefin|hid(es|den|ing)|assigned|no longer|mask|reus|clobber|variable (called|named)|\bbound\b|\bbinds?\b|\bholds\b|refers to|points to|set to|\bgave\b|\bgiven\b|taken|your own|a variable|same name|is now|put .{0,30}in its place']
# must_not_say = ['built-?in']
# ///

# %% setup
import torch
from torch import nn

class Trainer:
    def __init__(self, net, lr):
        self.net = net
        self.loss = nn.L1Loss()
        self.opt = torch.optim.SGD(net.parameters(), lr=lr)
        self.history = []

    def step(self, x, y):
        self.opt.zero_grad()
        self.loss = self.loss(self.net(x), y)
        self.loss.backward()
        self.opt.step()
        self.history.append(self.loss.item())
# %% setup
torch.manual_seed(0)
trainer = Trainer(nn.Linear(2, 1), lr=0.1)
# %% fail
for _ in range(3):
    trainer.step(torch.randn(4, 2), torch.randn(4, 1))
# %% reference
class Trainer:
    def __init__(self, net, lr):
        self.net = net
        self.loss = nn.L1Loss()
        self.opt = torch.optim.SGD(net.parameters(), lr=lr)
        self.history = []

    def step(self, x, y):
        self.opt.zero_grad()
        value = self.loss(self.net(x), y)
        value.backward()
        self.opt.step()
        self.history.append(value.item())
trainer = Trainer(nn.Linear(2, 1), lr=0.1)
for _ in range(3):
    trainer.step(torch.randn(4, 2), torch.randn(4, 1))
# %% check
assert len(trainer.history) == 3
