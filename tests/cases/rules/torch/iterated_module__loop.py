# /// case
# title = "for layer in net"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: 'Net' object is not iterable"
# expect = "fix"
# must_mention = ["children"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/iterated-module"
# ///

# %% setup
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Linear(2, 3)
        self.b = nn.ReLU()

    def forward(self, x):
        return self.b(self.a(x))


net = Net()
# %% fail
names = []
for layer in net:
    names.append(type(layer).__name__)
# %% reference
names = []
for layer in net.children():
    names.append(type(layer).__name__)
# %% check
assert names == ["Linear", "ReLU"]
