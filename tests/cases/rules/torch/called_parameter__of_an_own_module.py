# /// case
# title = '''the weight of a module of one's own is called'''
# source = '''common: the weight of a module of one's own is called'''
# frameworks = ["torch"]
# error = '''TypeError: 'Parameter' object is not callable'''
# expect = "silent"
# near_miss_of = ["torch/called-parameter"]
# ///

# %% setup
import torch
from torch import nn

class Mix(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(2))

    def forward(self, x):
        return x + self.weight

mix = Mix()
x = torch.zeros(3, 2)
# %% fail
y = mix.weight(x)
