# /// case
# title = "silent targets of another dtype"
# source = "own"
# frameworks = ["torch"]
# error = "^RuntimeError: expected target dtype to be Long or Byte, but "
# expect = "silent"
# ///

# %% setup
import torch
from torch import nn
loss = nn.CrossEntropyLoss()

# %% fail
loss(torch.rand(2, 3), torch.tensor([0, 1], dtype=torch.int32))
