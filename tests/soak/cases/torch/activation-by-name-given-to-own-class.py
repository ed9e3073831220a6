# /// case
# title = '''MLP(3, act="relu") and self.act(x)'''
# source = '''common: MLP(3, act="relu") and self.act(x)'''
# frameworks = ["torch"]
# error = '''TypeError: 'str' object is not callable'''
# expect = "fix"
# must_mention = ['''act''', '''string|text''', '''relu''']
# must_not_say = []
# ///

# %% setup
import torch
from torch import nn
import torch.nn.functional as F

class MLP(nn.Module):
    def __init__(self, n, act="tanh"):
        super().__init__()
        self.fc = nn.Linear(n, n)
        self.act = act

    def forward(self, x):
        return self.act(self.fc(x))
# %% fail
mlp = MLP(3, act="relu")
out = mlp(torch.ones(2, 3))
# %% reference
mlp = MLP(3, act=F.relu)
out = mlp(torch.ones(2, 3))
# %% check
assert (out >= 0).all()
