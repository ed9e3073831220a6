# /// case
# title = '''a lookup that finds no layer gives None, which is called'''
# source = '''common: a lookup that finds no layer gives None, which is called'''
# frameworks = ["torch"]
# error = '''TypeError: 'NoneType' object is not callable'''
# expect = "silent"
# ///

# %% setup
import torch
from torch import nn

class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.ModuleDict({"a": nn.Linear(2, 2)})

    def forward(self, x, key):
        layer = dict(self.layers.items()).get(key)
        return layer(x)
net = Net()
# %% fail
net(torch.ones(1, 2), "b")
