# /// case
# title = '''w = net.parameters()[0] in a helper'''
# source = '''common: w = net.parameters()[0] in a helper'''
# frameworks = ["torch"]
# error = '''TypeError: 'generator' object is not subscriptable'''
# expect = "fix"
# must_mention = ['''parameters''', '''generator''', '''list\(|next\(''']
# must_not_say = []
# ///

# %% setup
import torch
from torch import nn

def first_weight(model):
    params = model.parameters()
    return params[0].detach()

net = nn.Sequential(nn.Linear(2, 3), nn.Linear(3, 1))
# %% fail
w = first_weight(net)
# %% reference
def first_weight(model):
    params = list(model.parameters())
    return params[0].detach()
w = first_weight(net)
# %% check
assert w.shape == (3, 2)
