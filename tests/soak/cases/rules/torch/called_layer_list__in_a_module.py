# /// case
# title = "self.layers is a plain list"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: 'list' object is not callable"
# expect = "fix"
# must_mention = ["nn\\.Sequential", "list"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/called-layer-list"
# ///

# %% setup
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = [nn.Linear(2, 3), nn.ReLU()]

    def forward(self, x):
        return self.layers(x)


net = Net()
# %% fail
y = net(torch.ones(1, 2))
# %% reference
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(nn.Linear(2, 3), nn.ReLU())

    def forward(self, x):
        return self.layers(x)


net = Net()
y = net(torch.ones(1, 2))
# %% check
assert y.shape == (1, 3) and len(list(net.parameters())) == 2
