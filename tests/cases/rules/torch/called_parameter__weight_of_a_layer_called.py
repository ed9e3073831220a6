# /// case
# title = '''self.fc.weight(x) in forward'''
# source = '''common: self.fc.weight(x) in forward'''
# frameworks = ["torch"]
# error = '''TypeError: 'Parameter' object is not callable'''
# expect = "fix"
# must_mention = ['''weight''', '''Parameter|parameter''', '''self\.fc''']
# must_not_say = []
# rule = "torch/called-parameter"
# ///

# %% setup
import torch
from torch import nn

class Probe(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(3, 2)

    def forward(self, x):
        return self.fc.weight(x)

probe = Probe()
# %% fail
z = probe(torch.ones(1, 3))
# %% reference
Probe.forward = lambda self, x: self.fc(x)
z = probe(torch.ones(1, 3))
# %% check
assert z.shape == (1, 2)
