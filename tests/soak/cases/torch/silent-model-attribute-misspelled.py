# /// case
# title = '''self.fc2 was never made'''
# source = '''common: self.fc2 was never made'''
# frameworks = ["torch"]
# error = '''AttributeError: 'Net' object has no attribute 'fc2''''
# expect = "silent"
# ///

# %% setup
import torch
from torch import nn

class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(2, 2)

    def forward(self, x):
        return self.fc2(self.fc1(x))
# %% fail
Net()(torch.ones(1, 2))
