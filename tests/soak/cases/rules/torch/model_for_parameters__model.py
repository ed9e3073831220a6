# /// case
# title = "Adam(model)"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: 'Linear' object is not iterable"
# expect = "fix"
# must_mention = ["net\\.parameters\\(\\)"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/model-for-parameters"
# ///

# %% setup
import torch
from torch import nn, optim

net = nn.Linear(3, 2)
x = torch.rand(4, 3)
# %% fail
opt = optim.Adam(net, lr=0.1)
net(x).sum().backward()
opt.step()
# %% reference
opt = optim.Adam(net.parameters(), lr=0.1)
net(x).sum().backward()
opt.step()
# %% check
assert len(opt.state) == 2
