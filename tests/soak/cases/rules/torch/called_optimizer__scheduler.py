# /// case
# title = "scheduler() at the end of an epoch"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: 'StepLR' object is not callable"
# expect = "fix"
# must_mention = ["scheduler", "\\.step\\(\\)"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/called-optimizer"
# ///

# %% setup
import torch
from torch import nn, optim

net = nn.Linear(3, 2)
optimizer = optim.SGD(net.parameters(), lr=1.0)
scheduler = optim.lr_scheduler.StepLR(optimizer, step_size=1, gamma=0.5)
# %% fail
optimizer.step()
scheduler()
lr = scheduler.get_last_lr()[0]
# %% reference
scheduler.step()
lr = scheduler.get_last_lr()[0]
# %% check
assert lr == 0.5
