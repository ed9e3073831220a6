# /// case
# title = 'net.apply(init_weights(net))'
# source = 'common: net.apply(init_weights(net))'
# frameworks = ["torch"]
# error = '''TypeError: 'NoneType' object is not callable'''
# expect = "fix"
# must_mention = ['init_weights', 'apply\(init_weights\)|function itself|without call|result']
# must_not_say = ['return m\b']
# ///

# %% setup
import torch
from torch import nn

def init_weights(m):
    if isinstance(m, nn.Linear):
        nn.init.constant_(m.weight, 0.5)
        nn.init.zeros_(m.bias)

net = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 1))
# %% fail
net.apply(init_weights(net))
y = net(torch.ones(1, 2)).item()
# %% reference
net.apply(init_weights)
y = net(torch.ones(1, 2)).item()
# %% check
assert abs(y - 1.5) < 1e-6
