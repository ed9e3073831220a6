# /// case
# title = '''an abstract method of the user's class raises NotImplementedError in forward'''
# source = '''common: an abstract method of the user's class raises NotImplementedError in forward'''
# frameworks = ["torch"]
# error = '''NotImplementedError'''
# expect = "silent"
# ///

# %% setup
import torch
from torch import nn

class Base(nn.Module):
    def forward(self, x):
        return self.encode(x)

    def encode(self, x):
        raise NotImplementedError
# %% fail
Base()(torch.ones(1))
