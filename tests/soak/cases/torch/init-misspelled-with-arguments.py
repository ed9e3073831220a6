# /// case
# title = 'def __int__(self, n_in, n_out): Net(4, 2) fails'
# source = 'common: def __int__(self, n_in, n_out): Net(4, 2) fails'
# frameworks = ["torch"]
# error = 'TypeError: .*__init__\(\) takes 1 positional argument but 3 were given'
# expect = "fix"
# must_mention = ['__int__', '__init__', 'spel|typo|renam|named|meant']
# must_not_say = []
# ///

# %% setup
import torch
from torch import nn

class Regressor(nn.Module):
    def __int__(self, n_in, n_out):
        super().__init__()
        self.fc = nn.Linear(n_in, n_out)

    def forward(self, x):
        return self.fc(x)
# %% fail
reg = Regressor(4, 2)
out = reg(torch.ones(1, 4))
# %% reference
class Regressor(nn.Module):
    def __init__(self, n_in, n_out):
        super().__init__()
        self.fc = nn.Linear(n_in, n_out)

    def forward(self, x):
        return self.fc(x)
reg = Regressor(4, 2)
out = reg(torch.ones(1, 4))
# %% check
assert out.shape == (1, 2)
