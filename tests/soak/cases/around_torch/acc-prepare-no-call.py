# /// case
# title = "acc prepare no call"
# source = "own"
# frameworks = ["torch"]
# needs = ["accelerate"]
# error = "^TypeError: 'Accelerator' object is not callable"
# expect = "silent"
# ///

# %% setup
import torch
from torch import nn
from accelerate import Accelerator
acc = Accelerator(cpu=True)
net = nn.Linear(2, 2); opt = torch.optim.SGD(net.parameters(), lr=.1)

# %% fail
net, opt = acc.prepare(net, opt)
acc(net(torch.ones(1, 2)).sum())
