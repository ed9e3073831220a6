# /// case
# title = 'x.view(x.shape(0), -1) in forward'
# source = 'common: x.view(x.shape(0), -1) in forward'
# frameworks = ["torch"]
# error = '''TypeError: 'torch.Size' object is not callable'''
# expect = "fix"
# must_mention = ['shape', 'shape\[0\]|bracket|size\(0\)']
# must_not_say = []
# ///

# %% setup
import torch
from torch import nn

class ConvNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(1, 2, 3)
        self.fc = nn.Linear(2 * 4 * 4, 5)

    def forward(self, x):
        x = torch.relu(self.conv(x))
        x = x.view(x.shape(0), -1)
        return self.fc(x)
model = ConvNet()
# %% fail
batch = torch.zeros(3, 1, 6, 6)
out = model(batch)
# %% reference
def forward(self, x):
    x = torch.relu(self.conv(x))
    x = x.view(x.shape[0], -1)
    return self.fc(x)
ConvNet.forward = forward
batch = torch.zeros(3, 1, 6, 6)
out = model(batch)
# %% check
assert out.shape == (3, 5)
