# /// case
# title = "super().__init__ is named, not called"
# source = "own"
# frameworks = ["torch"]
# error = "^AttributeError: cannot assign module before Module\\.__init__\\(\\) call"
# expect = "fix"
# must_mention = ["Net", "super\\(\\)\\.__init__", "call"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/missing-super-init"
# ///

# %% setup
import torch
import torch.nn as nn
# %% fail
class Net(nn.Module):
    def __init__(self, n):
        super().__init__
        self.fc = nn.Linear(n, 3)

    def forward(self, x):
        return self.fc(x)


net = Net(4)
# %% reference
class Net(nn.Module):
    def __init__(self, n):
        super().__init__()
        self.fc = nn.Linear(n, 3)

    def forward(self, x):
        return self.fc(x)


net = Net(4)
# %% check
assert net(torch.ones(1, 4)).shape == (1, 3)
