# /// case
# title = "SGD(lr=0.1) without parameters"
# source = "common: written for this rule"
# frameworks = ["torch"]
# error = "TypeError: .*missing 1 required positional argument: 'params'"
# expect = "fix"
# must_mention = ["params", "net\\.parameters\\(\\)"]
# must_not_say = ["upgrade|downgrade"]
# rule = "torch/optimizer-without-parameters"
# ///
# %% setup
import torch
from torch import nn
from torch.optim import SGD
criterion = nn.MSELoss()
net = nn.Linear(2, 1)
# %% fail
opt = SGD(lr=0.1)
criterion(net(torch.ones(1, 2)), torch.zeros(1, 1)).backward()
opt.step()
# %% reference
opt = SGD(net.parameters(), lr=0.1)
criterion(net(torch.ones(1, 2)), torch.zeros(1, 1)).backward()
opt.step()
# %% check
assert opt.param_groups[0]["lr"] == 0.1 and len(opt.param_groups[0]["params"]) == 2
