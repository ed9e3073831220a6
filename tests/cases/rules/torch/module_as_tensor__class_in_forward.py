# /// case
# title = "x = nn.ReLU(self.fc(x)), then the next layer"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: linear\\(\\): argument 'input' \\(position 1\\) must be Tensor, not"
# expect = "fix"
# must_mention = ["nn\\.ReLU\\(\\)", "class"]
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
        self.fc2 = nn.Linear(2, 2)

    def forward(self, x):
        x = nn.ReLU(self.fc(x))
        return self.fc2(x)


net = Net()
# %% fail
out = net(torch.rand(2, 3))
# %% reference
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(3, 2)
        self.fc2 = nn.Linear(2, 2)

    def forward(self, x):
        x = nn.ReLU()(self.fc(x))
        return self.fc2(x)


net = Net()
out = net(torch.rand(2, 3))
# %% check
assert out.shape == (2, 2)
