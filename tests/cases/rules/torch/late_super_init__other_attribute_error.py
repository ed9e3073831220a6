# /// case
# title = "super().__init__ comes first; another name is wrong"
# source = "own"
# frameworks = ["torch"]
# error = "^AttributeError: 'Net' object has no attribute 'width'"
# expect = "silent"
# near_miss_of = ["torch/late-super-init", "torch/missing-super-init"]
# ///

# %% setup
import torch
from torch import nn
# %% fail
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(2, self.width)


Net()
