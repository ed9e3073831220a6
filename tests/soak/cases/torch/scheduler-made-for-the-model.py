# /// case
# title = '''StepLR(model, step_size=1)'''
# source = '''common: StepLR(model, step_size=1)'''
# frameworks = ["torch"]
# error = '''TypeError: .* is not an Optimizer'''
# expect = "fix"
# must_mention = ['''optimizer''', '''StepLR|scheduler''']
# must_not_say = []
# ///

# %% setup
import torch
from torch import nn
model = nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=1.0)
# %% fail
scheduler = torch.optim.lr_scheduler.StepLR(model, step_size=1, gamma=0.1)
# %% reference
scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=1, gamma=0.1)
# %% check
assert scheduler.optimizer is optimizer
