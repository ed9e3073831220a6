# /// case
# title = "optimizer(loss) without backward"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: 'SGD' object is not callable"
# expect = "fix"
# must_mention = ["backward", "\\.step\\(\\)"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/called-optimizer"
# ///

# %% setup
import torch
from torch import nn, optim

torch.manual_seed(0)
net = nn.Linear(3, 2)
opt = optim.SGD(net.parameters(), lr=0.1)
before = net.weight.detach().clone()
# %% fail
for i in range(3):
    opt.zero_grad()
    loss = net(torch.ones(1, 3)).sum()
    opt(loss)
# %% reference
for i in range(3):
    opt.zero_grad()
    loss = net(torch.ones(1, 3)).sum()
    loss.backward()
    opt.step()
# %% check
assert not torch.equal(before, net.weight) and i == 2
