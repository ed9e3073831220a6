# /// case
# title = 'optimizer = optim.Adam kept as the class; zero_grad in the loop'
# source = 'common: optimizer = optim.Adam kept as the class; zero_grad in the loop'
# frameworks = ["torch"]
# error = '''TypeError: .*zero_grad\(\) missing 1 required positional argument: 'self''''
# expect = "fix"
# must_mention = ['optimizer|Adam', 'class|instan|Adam\(', 'parameters\(\)']
# must_not_say = ['zero_grad\(self']
# ///

# %% setup
import torch
from torch import nn, optim
torch.manual_seed(0)
net = nn.Linear(2, 1)
loss_fn = nn.MSELoss()
optimizer = optim.Adam
xs, ys = torch.randn(16, 2), torch.randn(16, 1)
before = net.weight.detach().clone()
# %% fail
for epoch in range(3):
    optimizer.zero_grad()
    loss = loss_fn(net(xs), ys)
    loss.backward()
    optimizer.step()
# %% reference
optimizer = optim.Adam(net.parameters())
for epoch in range(3):
    optimizer.zero_grad()
    loss = loss_fn(net(xs), ys)
    loss.backward()
    optimizer.step()
# %% check
assert epoch == 2 and not torch.equal(net.weight, before)
