# /// case
# title = "x = self.act in forward"
# source = "own"
# frameworks = ["torch"]
# error = "^AttributeError: 'ReLU' object has no attribute 'log_softmax'"
# expect = "fix"
# must_mention = ["self\\.act", "call"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/module-as-tensor"
# ///

# %% setup
import torch
from torch import nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(3, 2)
        self.act = nn.ReLU()

    def forward(self, x):
        x = self.fc(x)
        x = self.act
        return F.log_softmax(x, dim=1)


net = Net()
# %% fail
out = net(torch.rand(2, 3))
# %% reference
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(3, 2)
        self.act = nn.ReLU()

    def forward(self, x):
        x = self.fc(x)
        x = self.act(x)
        return F.log_softmax(x, dim=1)


net = Net()
out = net(torch.rand(2, 3))
# %% check
assert out.shape == (2, 2)
