# /// case
# title = "model.device does not exist, but the model is meant"
# source = "own"
# frameworks = ["torch"]
# error = "^AttributeError: 'DataParallel' object has no attribute 'device'"
# expect = "silent"
# near_miss_of = ["torch/module-as-tensor"]
# ///

# %% setup
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(3, 2)

    def forward(self, x):
        return self.fc(x)


model = nn.DataParallel(Net())
# %% fail
x = torch.ones(1, 3).to(model.device)
