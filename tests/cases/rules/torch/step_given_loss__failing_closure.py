# /// case
# title = "a closure that fails inside"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: SGD\\.step\\(\\) takes from 1 to 2 positional arguments but 3 wer"
# expect = "silent"
# near_miss_of = ["torch/step-given-loss"]
# ///

# %% setup
import torch
from torch import nn

model = nn.Linear(2, 2)
opt = torch.optim.SGD(model.parameters(), lr=0.1)
# %% fail
opt.step(lambda: model(torch.ones(1, 5)) + "a", 3)
