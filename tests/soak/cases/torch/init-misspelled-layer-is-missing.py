# /// case
# title = 'def _init_(self): the layers are never made'
# source = 'common: def _init_(self): the layers are never made'
# frameworks = ["torch"]
# error = '''AttributeError: 'LeNet' object has no attribute 'conv1''''
# expect = "fix"
# must_mention = ['_init_', '__init__', 'underscore|spel|typo|renam|named']
# must_not_say = []
# ///

# %% setup
import torch
import torch.nn as nn
import torch.nn.functional as F

class LeNet(nn.Module):
    def _init_(self):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 2, 3)
        self.fc1 = nn.Linear(2 * 4 * 4, 3)

    def forward(self, x):
        x = F.relu(self.conv1(x))
        return self.fc1(x.flatten(1))

lenet = LeNet()
# %% fail
scores = lenet(torch.zeros(2, 1, 6, 6))
print(scores.shape)
# %% reference
class LeNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 2, 3)
        self.fc1 = nn.Linear(2 * 4 * 4, 3)

    def forward(self, x):
        x = F.relu(self.conv1(x))
        return self.fc1(x.flatten(1))

lenet = LeNet()
scores = lenet(torch.zeros(2, 1, 6, 6))
# %% check
assert scores.shape == (2, 3)
