# /// case
# title = '''a named tuple of the model is asked for a tensor's attribute'''
# source = '''common: a named tuple of the model is asked for a tensor's attribute'''
# frameworks = ["torch"]
# error = '''AttributeError: 'Output' object has no attribute 'shape''''
# expect = "silent"
# ///

# %% setup
from collections import namedtuple
import torch
from torch import nn
Output = namedtuple("Output", "logits aux")

class Net(nn.Module):
    def forward(self, x):
        return Output(x, x)

net = Net()
out = net(torch.ones(2))
# %% fail
print(out.shape)
