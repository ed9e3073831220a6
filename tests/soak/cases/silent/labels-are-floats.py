# /// case
# title = "Class labels are float where whole numbers are wanted"
# source = "own"
# frameworks = ["torch"]
# error = "RuntimeError: expected target dtype to be Long or Byte|RuntimeError: expected scalar type Long"
# expect = "silent"
# ///

# %% setup
import torch
from torch import nn

net, criterion = nn.Linear(4, 3), nn.CrossEntropyLoss()
x, y = torch.ones(5, 4), torch.tensor([0.0, 1.0, 2.0, 0.0, 1.0])
# %% fail
loss = criterion(net(x), y)
loss.backward()
