# /// case
# title = '''loss(output, target) where criterion is the function'''
# source = '''common: loss(output, target) where criterion is the function'''
# frameworks = ["torch"]
# error = '''TypeError: 'Tensor' object is not callable'''
# expect = "fix"
# must_mention = ['''loss''', '''criterion''']
# must_not_say = []
# ///

# %% setup
import torch
from torch import nn
net, criterion = nn.Linear(2, 1), nn.MSELoss()
x, y = torch.ones(3, 2), torch.zeros(3, 1)
loss = criterion(net(x), y)
# %% fail
net.eval()
with torch.no_grad():
    val = loss(net(x * 2), y).item()
# %% reference
with torch.no_grad():
    val = criterion(net(x * 2), y).item()
# %% check
assert val >= 0 and not net.training
