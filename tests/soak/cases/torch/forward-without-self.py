# /// case
# title = 'def forward(x): without self'
# source = 'common: def forward(x): without self'
# frameworks = ["torch"]
# error = 'TypeError: .*forward\(\) takes 1 positional argument but 2 were given'
# expect = "fix"
# must_mention = ['forward', 'self']
# must_not_say = []
# ///

# %% setup
import torch
from torch import nn

class Doubler(nn.Module):
    def __init__(self):
        super().__init__()
        self.scale = 2.0

    def forward(x):
        return x * 2.0
# %% fail
layer = Doubler()
seq = nn.Sequential(nn.Flatten(), layer)
out = seq(torch.ones(2, 2, 2))
# %% reference
class Doubler(nn.Module):
    def __init__(self):
        super().__init__()
        self.scale = 2.0

    def forward(self, x):
        return x * 2.0
layer = Doubler()
seq = nn.Sequential(nn.Flatten(), layer)
out = seq(torch.ones(2, 2, 2))
# %% check
assert out.shape == (2, 4) and out.sum() == 16
