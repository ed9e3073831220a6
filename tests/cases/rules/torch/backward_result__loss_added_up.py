# /// case
# title = "loss = criterion(…).backward(), then loss.item()"
# source = "own"
# frameworks = ["torch"]
# error = "^AttributeError: 'NoneType' object has no attribute 'item'"
# expect = "fix"
# must_mention = ["backward", "None"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/backward-result"
# ///

# %% setup
import torch
from torch import nn, optim

model = nn.Linear(3, 2)
optimizer = optim.SGD(model.parameters(), lr=0.1)
# %% fail
total = 0
for i in range(2):
    optimizer.zero_grad()
    loss = model(torch.ones(1, 3)).sum().backward()
    optimizer.step()
    total += loss.item()
# %% reference
total = 0
for i in range(2):
    optimizer.zero_grad()
    loss = model(torch.ones(1, 3)).sum()
    loss.backward()
    optimizer.step()
    total += loss.item()
# %% check
assert isinstance(total, float) and i == 1
