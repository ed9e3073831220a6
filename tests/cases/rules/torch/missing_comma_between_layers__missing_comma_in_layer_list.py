# /// case
# title = '''a comma is missing in a list of layers over several lines'''
# source = '''common: a comma is missing in a list of layers over several lines'''
# frameworks = ["torch"]
# error = '''TypeError: linear\(\): argument 'input' \(position 1\) must be Tensor, not ReLU'''
# expect = "fix"
# must_mention = ['''comma''']
# must_not_say = []
# rule = "torch/missing-comma-between-layers"
# ///

# %% setup
import torch
from torch import nn
# %% fail
layers = [
    nn.Linear(3, 4)
    (nn.ReLU()),
    nn.Linear(4, 1),
]
net = nn.Sequential(*layers)
y = net(torch.ones(2, 3))
# %% reference
layers = [nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 1)]
net = nn.Sequential(*layers)
y = net(torch.ones(2, 3))
# %% check
assert len(net) == 3 and y.shape == (2, 1)
