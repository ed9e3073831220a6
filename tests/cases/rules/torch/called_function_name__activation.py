# /// case
# title = "act=\"relu\" is called in forward"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: 'str' object is not callable"
# expect = "fix"
# must_mention = ["relu", "string"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/called-function-name"
# ///

# %% setup
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, act="relu"):
        super().__init__()
        self.act = act
        self.fc = nn.Linear(2, 2)

    def forward(self, x):
        return self.act(self.fc(x))


net = Net()
# %% fail
y = net(torch.ones(1, 2))
# %% reference
class Net(nn.Module):
    def __init__(self, act="relu"):
        super().__init__()
        self.act = act
        self.fc = nn.Linear(2, 2)

    def forward(self, x):
        return getattr(torch.nn.functional, self.act)(self.fc(x))


net = Net()
y = net(torch.ones(1, 2))
# %% check
assert y.shape == (1, 2) and (y >= 0).all()
