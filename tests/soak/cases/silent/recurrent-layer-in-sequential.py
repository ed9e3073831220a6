# /// case
# title = "A recurrent layer gives a pair, and the next layer of the Sequential takes a tensor"
# source = "own"
# frameworks = ["torch"]
# error = "TypeError: linear\\(\\): argument 'input' .*must be Tensor, not tuple"
# expect = "silent"
# near_miss_of = ["python/tuple-for-element"]
# ///

# %% setup
import torch
from torch import nn

net = nn.Sequential(nn.LSTM(4, 8, batch_first=True), nn.Linear(8, 1))
# %% fail
out = net(torch.ones(2, 5, 4))
