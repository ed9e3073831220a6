# /// case
# title = "a function of the epoch that fails"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: unsupported operand type\\(s\\) for \\+: 'int' and 'str'"
# expect = "silent"
# near_miss_of = ["torch/number-as-schedule"]
# ///

# %% setup
import torch
from torch import nn

opt = torch.optim.SGD(nn.Linear(2, 2).parameters(), lr=1.0)
# %% fail
torch.optim.lr_scheduler.LambdaLR(opt, lambda epoch: 1 + "a")
