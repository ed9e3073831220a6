# /// case
# title = '''nn.Sequential with torch.flatten between layers'''
# source = '''common: nn.Sequential with torch.flatten between layers'''
# frameworks = ["torch"]
# error = '''TypeError: .* is not a Module subclass'''
# expect = "fix"
# must_mention = ['''flatten''', '''nn\.Flatten''']
# must_not_say = []
# ///

# %% setup
import torch
from torch import nn
# %% fail
net = nn.Sequential(nn.Conv2d(1, 2, 3), nn.ReLU(), torch.flatten, nn.Linear(8, 3))
y = net(torch.zeros(1, 1, 4, 4))
# %% reference
net = nn.Sequential(nn.Conv2d(1, 2, 3), nn.ReLU(), nn.Flatten(), nn.Linear(8, 3))
y = net(torch.zeros(1, 1, 4, 4))
# %% check
assert y.shape == (1, 3)
