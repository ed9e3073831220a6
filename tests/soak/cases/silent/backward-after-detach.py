# /// case
# title = "Backward from a loss that was cut off from the model"
# source = "own"
# frameworks = ["torch"]
# error = "RuntimeError: element 0 of tensors does not require grad"
# expect = "silent"
# ///

# %% setup
import torch
from torch import nn

net, x, y = nn.Linear(4, 1), torch.ones(2, 4), torch.zeros(2, 1)
# %% fail
predicted = net(x).detach()
loss = ((predicted - y) ** 2).mean()
loss.backward()
