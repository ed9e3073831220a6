# /// case
# title = '''net = print(net) and net(x)'''
# source = '''common: net = print(net) and net(x)'''
# frameworks = ["torch"]
# error = '''TypeError: 'NoneType' object is not callable'''
# expect = "fix"
# must_mention = ['''net''', '''None''', '''print''']
# must_not_say = []
# ///

# %% setup
import torch
from torch import nn
net = nn.Linear(2, 2)
net = print(net)
# %% fail
y = net(torch.ones(1, 2))
# %% reference
net = nn.Linear(2, 2)
y = net(torch.ones(1, 2))
# %% check
assert y.shape == (1, 2)
