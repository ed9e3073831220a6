# /// case
# title = '''optim.lr_scheduler(optimizer, step_size=5, gamma=0.5)'''
# source = '''common: optim.lr_scheduler(optimizer, step_size=5, gamma=0.5)'''
# frameworks = ["torch"]
# error = '''TypeError: 'module' object is not callable'''
# expect = "fix"
# must_mention = ['''lr_scheduler''', '''StepLR''']
# must_not_say = []
# ///

# %% setup
import torch
from torch import optim
net = torch.nn.Linear(1, 1)
optimizer = optim.SGD(net.parameters(), lr=1.0)
# %% fail
scheduler = optim.lr_scheduler(optimizer, step_size=5, gamma=0.5)
# %% reference
scheduler = optim.lr_scheduler.StepLR(optimizer, step_size=5, gamma=0.5)
# %% check
assert scheduler.step_size == 5
