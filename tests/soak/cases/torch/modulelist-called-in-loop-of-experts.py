# /// case
# title = '''self.experts(x) of a ModuleList of parallel experts'''
# source = '''common: self.experts(x) of a ModuleList of parallel experts'''
# frameworks = ["torch"]
# error = '''NotImplementedError'''
# expect = "diagnosis"
# must_mention = ['''experts''', '''ModuleList''']
# must_not_say = ['''\.forward\(''']
# ///

# %% setup
import torch
from torch import nn

class MoE(nn.Module):
    def __init__(self, n):
        super().__init__()
        self.experts = nn.ModuleList([nn.Linear(4, 2) for _ in range(n)])

    def forward(self, x):
        outs = self.experts(x)
        return torch.stack(outs).mean(0)
# %% fail
y = MoE(3)(torch.ones(2, 4))
