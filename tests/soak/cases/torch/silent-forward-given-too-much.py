# /// case
# title = '''net(x, x) with a forward of one input'''
# source = '''common: net(x, x) with a forward of one input'''
# frameworks = ["torch"]
# error = '''TypeError: Net.forward\(\) takes 2 positional arguments but 3 were given'''
# expect = "silent"
# ///

# %% setup
import torch
from torch import nn

class Net(nn.Module):
    def forward(self, x):
        return x
net = Net()
# %% fail
net(torch.ones(2), torch.ones(2))
