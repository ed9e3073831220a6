# /// case
# title = "class Net(nn.Module())"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: Module\\.__init__\\(\\) takes 1 positional argument but 4 were gi"
# expect = "fix"
# must_mention = ["nn\\.Module", "class"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/instance-as-base"
# ///

# %% setup
import torch
from torch import nn
# %% fail
class Net(nn.Module()):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(2, 2)

    def forward(self, x):
        return self.fc(x)


y = Net()(torch.ones(1, 2))
# %% reference
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(2, 2)

    def forward(self, x):
        return self.fc(x)


y = Net()(torch.ones(1, 2))
# %% check
assert y.shape == (1, 2)
