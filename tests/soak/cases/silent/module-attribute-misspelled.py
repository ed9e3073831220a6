# /// case
# title = "A misspelled layer in forward"
# source = "own"
# frameworks = ["torch"]
# error = "AttributeError: 'Net' object has no attribute 'fc_2'"
# expect = "silent"
# near_miss_of = ["torch/missing-super-init", "torch/misnamed-forward"]
# ///

# %% setup
import torch
from torch import nn

class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1, self.fc2 = nn.Linear(4, 8), nn.Linear(8, 1)

    def forward(self, x):
        return self.fc_2(torch.relu(self.fc1(x)))

net = Net()
# %% fail
out = net(torch.ones(2, 4))
