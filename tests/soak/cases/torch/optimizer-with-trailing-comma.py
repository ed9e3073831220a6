# /// case
# title = 'optimizer = optim.RMSprop(...), with a comma at the end'
# source = 'common: optimizer = optim.RMSprop(...), with a comma at the end'
# frameworks = ["torch"]
# error = '''AttributeError: 'tuple' object has no attribute 'zero_grad''''
# expect = "fix"
# must_mention = ['comma', 'tuple', 'optimizer']
# must_not_say = []
# ///

# %% setup
import torch
from torch import nn, optim
net = nn.Linear(2, 1)
optimizer = optim.RMSprop(net.parameters(), lr=0.01),
scheduler = None
# %% fail
for i in range(2):
    optimizer.zero_grad()
    loss = net(torch.ones(1, 2)).sum()
    loss.backward()
    optimizer.step()
# %% reference
optimizer = optim.RMSprop(net.parameters(), lr=0.01)
for i in range(2):
    optimizer.zero_grad()
    loss = net(torch.ones(1, 2)).sum()
    loss.backward()
    optimizer.step()
# %% check
assert i == 1 and isinstance(optimizer, optim.RMSprop)
