# /// case
# title = '''optim.lr_scheduler(optimizer)'''
# source = '''common: optim.lr_scheduler(optimizer)'''
# frameworks = ["torch"]
# error = '''TypeError: 'module' object is not callable'''
# expect = "diagnosis"
# must_mention = ['''lr_scheduler''', '''module|package''']
# must_not_say = ['''LRScheduler\(optimizer\)''']
# ///

# %% setup
import torch
from torch import optim
net = torch.nn.Linear(1, 1)
optimizer = optim.SGD(net.parameters(), lr=1.0)
# %% fail
scheduler = optim.lr_scheduler(optimizer)
