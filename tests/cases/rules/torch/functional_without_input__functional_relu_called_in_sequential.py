# /// case
# title = '''nn.Sequential(nn.Linear(4, 8), F.relu(), nn.Linear(8, 2))'''
# source = '''common: nn.Sequential(nn.Linear(4, 8), F.relu(), nn.Linear(8, 2))'''
# frameworks = ["torch"]
# error = '''TypeError: relu\(\) missing 1 required positional argument: 'input''''
# expect = "fix"
# must_mention = ['''F\.relu''', '''nn\.ReLU''']
# must_not_say = []
# rule = "torch/functional-without-input"
# ///

# %% setup
import torch
from torch import nn
import torch.nn.functional as F
# %% fail
net = nn.Sequential(
    nn.Linear(4, 8),
    F.relu(),  # activation
    nn.Linear(8, 2),
)
out = net(torch.ones(3, 4))
# %% reference
net = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
out = net(torch.ones(3, 4))
# %% check
assert out.shape == (3, 2) and len(net) == 3
