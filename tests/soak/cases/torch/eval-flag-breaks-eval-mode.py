# /// case
# title = '''self.eval = False, and net.eval() of the model inside it'''
# source = '''common: self.eval = False, and net.eval() of the model inside it'''
# frameworks = ["torch"]
# error = '''TypeError: 'bool' object is not callable'''
# expect = "fix"
# must_mention = ['''eval''']
# must_not_say = []
# ///

# %% setup
import torch
from torch import nn

class Gate(nn.Module):
    def __init__(self):
        super().__init__()
        self.eval = False
        self.lin = nn.Linear(2, 2)

    def forward(self, x):
        return self.lin(x)
# %% fail
gate = Gate()
gate.eval()
y = gate(torch.ones(1, 2))
# %% reference
del gate.eval
gate.eval()
y = gate(torch.ones(1, 2))
# %% check
assert not gate.training and y.shape == (1, 2)
