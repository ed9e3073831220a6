# /// case
# title = 'nn.init(m.weight) in an initialiser'
# source = 'common: nn.init(m.weight) in an initialiser'
# frameworks = ["torch"]
# error = '''TypeError: 'module' object is not callable'''
# expect = "diagnosis"
# must_mention = ['nn\.init', 'module']
# must_not_say = []
# ///

# %% setup
import torch
from torch import nn

def init_weights(m):
    if isinstance(m, nn.Linear):
        nn.init(m.weight)
# %% fail
net = nn.Sequential(nn.Linear(2, 2), nn.ReLU())
net.apply(init_weights)
