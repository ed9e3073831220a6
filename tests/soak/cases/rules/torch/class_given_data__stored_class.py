# /// case
# title = "criterion = nn.MSELoss, without parentheses"
# source = "own"
# frameworks = ["torch"]
# error = "^RuntimeError: Boolean value of Tensor with more than one value is ambi"
# expect = "fix"
# must_mention = ["MSELoss\\(\\)", "class"]
# must_not_say = ["\\.all\\(\\)"]
# rule = "torch/class-given-data"
# ///

# %% setup
import torch
from torch import nn

torch.manual_seed(0)
net = nn.Linear(3, 1)
criterion = nn.MSELoss
x, y = torch.rand(4, 3), torch.rand(4, 1)
# %% fail
loss = criterion(net(x), y)
loss.backward()
# %% reference
criterion = nn.MSELoss()
loss = criterion(net(x), y)
loss.backward()
# %% check
assert net.weight.grad is not None and isinstance(criterion, nn.MSELoss)
