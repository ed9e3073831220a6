# /// case
# title = "net[\"fc1\"]"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: 'Net' object is not subscriptable"
# expect = "fix"
# must_mention = ["net\\.fc1"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/indexed-module"
# ///

# %% setup
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(3, 2)
        self.fc2 = nn.Linear(2, 2)

    def forward(self, x):
        return self.fc2(self.fc1(x))


net = Net()
# %% fail
w = net["fc1"].weight
nn.init.zeros_(net["fc1"].bias)
# %% reference
w = net.fc1.weight
nn.init.zeros_(net.fc1.bias)
# %% check
assert w is net.fc1.weight and net.fc1.bias.sum() == 0
