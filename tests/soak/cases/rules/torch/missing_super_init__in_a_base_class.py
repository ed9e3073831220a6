# /// case
# title = "the base class of the user does not call it"
# source = "own"
# frameworks = ["torch"]
# error = "^AttributeError: cannot assign module before Module\\.__init__\\(\\) call"
# expect = "fix"
# must_mention = ["Base", "super\\(\\)\\.__init__"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/missing-super-init"
# ///

# %% setup
import torch
import torch.nn as nn


class Base(nn.Module):
    def __init__(self, n):
        """Keeps the size."""
        self.n = n


class Net(Base):
    def __init__(self, n):
        super().__init__(n)
        self.fc = nn.Linear(n, 3)

    def forward(self, x):
        return self.fc(x)
# %% fail
net = Net(4)
y = net(torch.ones(1, 4))
# %% reference
class Base(nn.Module):
    def __init__(self, n):
        """Keeps the size."""
        super().__init__()
        self.n = n


class Net(Base):
    def __init__(self, n):
        super().__init__(n)
        self.fc = nn.Linear(n, 3)

    def forward(self, x):
        return self.fc(x)


net = Net(4)
y = net(torch.ones(1, 4))
# %% check
assert y.shape == (1, 3) and net.n == 4
