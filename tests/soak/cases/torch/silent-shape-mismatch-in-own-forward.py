# /// case
# title = '''mat1 and mat2 shapes in a forward'''
# source = '''common: mat1 and mat2 shapes in a forward'''
# frameworks = ["torch"]
# error = '''RuntimeError: mat1 and mat2 shapes cannot be multiplied'''
# expect = "silent"
# ///

# %% setup
import torch
from torch import nn

class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(1, 4, 3)
        self.fc = nn.Linear(100, 10)

    def forward(self, x):
        x = self.conv(x).relu()
        return self.fc(x.flatten(1))
# %% fail
net = Net()
out = net(torch.zeros(2, 1, 8, 8))
