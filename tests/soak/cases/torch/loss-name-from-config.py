# /// case
# title = '''criterion = config["loss"]: a name, called'''
# source = '''common: criterion = config["loss"]: a name, called'''
# frameworks = ["torch"]
# error = '''TypeError: 'str' object is not callable'''
# expect = "fix"
# must_mention = ['''criterion''', '''string|text''', '''l1_loss|L1Loss''']
# must_not_say = []
# ///

# %% setup
import torch
from torch import nn
config = {"loss": "l1_loss", "lr": 0.1}
net = nn.Linear(2, 1)
criterion = config["loss"]
# %% fail
loss = criterion(net(torch.ones(3, 2)), torch.zeros(3, 1))
loss.backward()
# %% reference
criterion = nn.functional.l1_loss
loss = criterion(net(torch.ones(3, 2)), torch.zeros(3, 1))
loss.backward()
# %% check
assert net.weight.grad is not None
