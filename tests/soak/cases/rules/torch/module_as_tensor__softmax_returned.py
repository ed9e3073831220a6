# /// case
# title = "forward returns nn.Softmax(…) and the caller takes the argmax"
# source = "own"
# frameworks = ["torch"]
# error = "^AttributeError: 'Softmax' object has no attribute 'argmax'"
# expect = "fix"
# must_mention = ["Softmax", "class|instantiat"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/module-as-tensor"
# ///

# %% setup
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(3, 2)

    def forward(self, x):
        return nn.Softmax(self.fc(x))


net = Net()
# %% fail
pred = net(torch.rand(5, 3)).argmax(1)
# %% reference
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(3, 2)

    def forward(self, x):
        return nn.Softmax(dim=-1)(self.fc(x))


net = Net()
pred = net(torch.rand(5, 3)).argmax(1)
# %% check
assert pred.shape == (5,)
