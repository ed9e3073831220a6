# /// case
# title = '''a comma after self.pool = nn.MaxPool2d(2)'''
# source = '''common: a comma after self.pool = nn.MaxPool2d(2)'''
# frameworks = ["torch"]
# error = '''TypeError: 'tuple' object is not callable'''
# expect = "fix"
# must_mention = ['''self\.pool''', '''comma''', '''tuple''']
# must_not_say = []
# ///

# %% setup
import torch
from torch import nn

class Conv(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(1, 2, 3)
        self.pool = nn.MaxPool2d(2),

    def forward(self, x):
        return self.pool(self.conv(x))
# %% setup
net = Conv()
# %% fail
y = net(torch.zeros(1, 1, 6, 6))
# %% reference
class Conv(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(1, 2, 3)
        self.pool = nn.MaxPool2d(2)

    def forward(self, x):
        return self.pool(self.conv(x))
net = Conv()
y = net(torch.zeros(1, 1, 6, 6))
# %% check
assert y.shape == (1, 2, 2, 2)
