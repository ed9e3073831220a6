# /// case
# title = 'self.blocks = [nn.Linear…]; self.blocks(x)'
# source = 'common: self.blocks = [nn.Linear…]; self.blocks(x)'
# frameworks = ["torch"]
# error = '''TypeError: 'list' object is not callable'''
# expect = "fix"
# must_mention = ['blocks', 'list', 'Sequential|ModuleList|for |one (after|by)']
# must_not_say = ['list (is|was|has been) (shadow|overwr)']
# ///

# %% setup
import torch
from torch import nn

class Critic(nn.Module):
    def __init__(self, n):
        super(Critic, self).__init__()
        self.blocks = [nn.Linear(n, n), nn.ReLU(), nn.Linear(n, 1)]

    def forward(self, state):
        return self.blocks(state).squeeze(-1)
critic = Critic(4)
# %% fail
values = critic(torch.randn(6, 4))
# %% reference
class Critic(nn.Module):
    def __init__(self, n):
        super(Critic, self).__init__()
        self.blocks = nn.Sequential(nn.Linear(n, n), nn.ReLU(), nn.Linear(n, 1))

    def forward(self, state):
        return self.blocks(state).squeeze(-1)
critic = Critic(4)
values = critic(torch.randn(6, 4))
# %% check
assert values.shape == (6,)
