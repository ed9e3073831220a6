# /// case
# title = 'optim.Adam(AutoEncoder.parameters())'
# source = 'common: optim.Adam(AutoEncoder.parameters())'
# frameworks = ["torch"]
# error = '''TypeError: .*parameters\(\) missing 1 required positional argument: 'self''''
# expect = "fix"
# must_mention = ['AutoEncoder', 'class', 'instan|object|AutoEncoder\(\)|model|ae\b']
# must_not_say = ['self=']
# ///

# %% setup
import torch
from torch import nn

class AutoEncoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.enc, self.dec = nn.Linear(4, 2), nn.Linear(2, 4)

    def forward(self, x):
        return self.dec(self.enc(x))

ae = AutoEncoder()
# %% fail
optimizer = torch.optim.Adam(AutoEncoder.parameters(), lr=1e-3)
n = sum(p.numel() for g in optimizer.param_groups for p in g["params"])
# %% reference
optimizer = torch.optim.Adam(ae.parameters(), lr=1e-3)
n = sum(p.numel() for g in optimizer.param_groups for p in g["params"])
# %% check
assert n == 22
