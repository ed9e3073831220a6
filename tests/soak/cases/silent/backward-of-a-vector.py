# /// case
# title = "Backward from several values"
# source = "own"
# frameworks = ["torch"]
# error = "RuntimeError: grad can be implicitly created only for scalar outputs"
# expect = "silent"
# ///

# %% setup
import torch
from torch import nn

net, x, y = nn.Linear(4, 3), torch.ones(2, 4), torch.zeros(2, 3)
criterion = nn.MSELoss(reduction="none")
# %% fail
loss = criterion(net(x), y)
loss.backward()
