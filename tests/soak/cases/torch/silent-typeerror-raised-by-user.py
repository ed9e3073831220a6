# /// case
# title = '''the person's forward checks its input and raises'''
# source = '''common: the person's forward checks its input and raises'''
# frameworks = ["torch"]
# error = '''TypeError: expected a float tensor'''
# expect = "silent"
# ///

# %% setup
import torch
from torch import nn

class Scale(nn.Module):
    def forward(self, x):
        if not torch.is_floating_point(x):
            raise TypeError("expected a float tensor, 'Tensor' object is not callable")
        return x * 2
# %% fail
Scale()(torch.ones(2, dtype=torch.long))
