# /// case
# title = '''x = self.fc1 without (x) in forward'''
# source = '''common: x = self.fc1 without (x) in forward'''
# frameworks = ["torch"]
# error = '''TypeError: relu\(\): argument 'input' \(position 1\) must be Tensor, not Linear'''
# expect = "fix"
# must_mention = ['''fc1''', '''called|call''']
# must_not_say = []
# ///

# %% setup
import torch
from torch import nn

class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(2, 3)

    def forward(self, x):
        x = self.fc1
        return torch.relu(x)
# %% fail
net = Net()
y = net(torch.ones(1, 2))
# %% reference
Net.forward = lambda self, x: torch.relu(self.fc1(x))
net = Net()
y = net(torch.ones(1, 2))
# %% check
assert y.shape == (1, 3)
