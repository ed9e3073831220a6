# /// case
# title = "A scheduler that wants the metric is stepped without it"
# source = "own"
# frameworks = ["torch"]
# error = "TypeError: ReduceLROnPlateau.step\\(\\) missing 1 required positional argument: 'metrics'"
# expect = "silent"
# near_miss_of = ["python/class-for-instance"]
# ///

# %% setup
import torch
from torch import nn

net = nn.Linear(2, 1)
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
scheduler = torch.optim.lr_scheduler.ReduceLROnPlateau(optimizer)
# %% fail
for epoch in range(2):
    optimizer.step()
    scheduler.step()
