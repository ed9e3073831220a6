# /// case
# title = 'self.act = nn.Tanh without parentheses'
# source = 'common: self.act = nn.Tanh without parentheses'
# frameworks = ["torch"]
# error = '''TypeError: linear\(\): argument 'input' \(position 1\) must be Tensor, not Tanh|TypeError: Tanh'''
# expect = "fix"
# must_mention = ['Tanh\(\)', 'act', 'class|instan|paren']
# must_not_say = []
# ///

# %% setup
import torch
import torch.nn as nn

class Encoder(nn.Module):
    def __init__(self, dim):
        super().__init__()
        self.lin = nn.Linear(dim, 6)
        self.act = nn.Tanh
        self.out = nn.Linear(6, 2)

    def forward(self, x):
        return self.out(self.act(self.lin(x)))
# %% setup
enc = Encoder(3)
# %% fail
codes = []
for chunk in torch.zeros(4, 3).split(2):
    codes.append(enc(chunk))
codes = torch.cat(codes)
# %% reference
class Encoder(nn.Module):
    def __init__(self, dim):
        super().__init__()
        self.lin = nn.Linear(dim, 6)
        self.act = nn.Tanh()
        self.out = nn.Linear(6, 2)

    def forward(self, x):
        return self.out(self.act(self.lin(x)))
enc = Encoder(3)
codes = torch.cat([enc(chunk) for chunk in torch.zeros(4, 3).split(2)])
# %% check
assert codes.shape == (4, 2)
