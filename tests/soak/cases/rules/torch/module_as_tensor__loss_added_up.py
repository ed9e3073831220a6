# /// case
# title = "a loss object is added to a number"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: unsupported operand type\\(s\\) for \\+=: 'float' and 'CrossEntro"
# expect = "fix"
# must_mention = ["CrossEntropyLoss\\(\\)|CrossEntropyLoss", "class|object"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/module-as-tensor"
# ///

# %% setup
import torch
from torch import nn

net = nn.Linear(2, 2)
x, y = torch.ones(1, 2), torch.tensor([1])
# %% fail
total = 0.0
for _ in range(2):
    loss = nn.CrossEntropyLoss(net(x), y)
    total += loss
# %% reference
total = 0.0
for _ in range(2):
    loss = nn.CrossEntropyLoss()(net(x), y)
    total += loss
# %% check
assert float(total) > 0
