# /// case
# title = '''x = F.relu() in forward lacks its input'''
# source = '''common: x = F.relu() in forward lacks its input'''
# frameworks = ["torch"]
# error = '''TypeError: relu\(\) missing 1 required positional argument: 'input''''
# expect = "silent"
# ///

# %% setup
import torch
from torch import nn
import torch.nn.functional as F

class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(2, 2)

    def forward(self, x):
        x = self.fc(x)
        x = F.relu()
        return x
# %% fail
Net()(torch.ones(1, 2))
