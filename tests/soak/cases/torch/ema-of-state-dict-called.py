# /// case
# title = '''best = copy.deepcopy(net.state_dict()); best(x) after training'''
# source = '''common: best = copy.deepcopy(net.state_dict()); best(x) after training'''
# frameworks = ["torch"]
# error = '''TypeError: 'collections.OrderedDict' object is not callable'''
# expect = "fix"
# must_mention = ['''best''', '''state dict''', '''load_state_dict''']
# must_not_say = []
# ///

# %% setup
import copy
import torch
from torch import nn
torch.manual_seed(0)
net = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 1))
best = copy.deepcopy(net.state_dict())
# %% fail
y = best(torch.ones(1, 2))
# %% reference
net.load_state_dict(best)
y = net(torch.ones(1, 2))
# %% check
assert y.shape == (1, 1)
