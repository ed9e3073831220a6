# /// case
# title = '''for layer in net.children()[:2]'''
# source = '''common: for layer in net.children()[:2]'''
# frameworks = ["torch"]
# error = '''TypeError: 'generator' object is not subscriptable'''
# expect = "fix"
# must_mention = ['''children''', '''list\(''']
# must_not_say = []
# ///

# %% setup
import torch
from torch import nn
net = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 1))
# %% fail
for layer in net.children()[:2]:
    for p in layer.parameters():
        p.requires_grad = False
# %% reference
for layer in list(net.children())[:2]:
    for p in layer.parameters():
        p.requires_grad = False
# %% check
assert [p.requires_grad for p in net.parameters()] == [False, False, True, True]
