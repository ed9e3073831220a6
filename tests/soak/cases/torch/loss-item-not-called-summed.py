# /// case
# title = 'running_loss += loss.item'
# source = 'common: running_loss += loss.item'
# frameworks = ["torch"]
# error = '''TypeError: unsupported operand type\(s\) for \+=: 'float' and 'builtin_function_or_method''''
# expect = "fix"
# must_mention = ['item', 'item\(\)|paren|\(\)|\bcall|not called|without call']
# must_not_say = []
# ///

# %% setup
import torch
from torch import nn
torch.manual_seed(0)
net = nn.Linear(2, 1)
batches = [torch.randn(4, 2) for _ in range(3)]
# %% fail
running_loss = 0.0
for i, xb in enumerate(batches):
    loss = net(xb).pow(2).mean()
    running_loss += loss.item
    if i == 2:
        print(running_loss / 3)
# %% reference
running_loss = 0.0
for i, xb in enumerate(batches):
    loss = net(xb).pow(2).mean()
    running_loss += loss.item()
# %% check
assert running_loss > 0 and i == 2
