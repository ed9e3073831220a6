# /// case
# title = "the call stands at the end of __init__"
# source = "own"
# frameworks = ["torch"]
# error = "^AttributeError: cannot assign module before Module\\.__init__\\(\\) call"
# expect = "fix"
# must_mention = ["super", "before|first|above"]
# must_not_say = ["missing"]
# rule = "torch/late-super-init"
# ///

# %% setup
import torch
import torch.nn as nn
# %% fail
class Net(nn.Module):
    def __init__(self, sizes):
        pairs = list(zip(sizes, sizes[1:]))
        for i, (a, b) in enumerate(pairs):
            setattr(self, f"fc{i}", nn.Linear(a, b))
        super().__init__()  # nn.Module

    def forward(self, x):
        return self.fc1(self.fc0(x))


net = Net([2, 3, 4])
# %% reference
class Net(nn.Module):
    def __init__(self, sizes):
        super().__init__()  # nn.Module
        pairs = list(zip(sizes, sizes[1:]))
        for i, (a, b) in enumerate(pairs):
            setattr(self, f"fc{i}", nn.Linear(a, b))

    def forward(self, x):
        return self.fc1(self.fc0(x))


net = Net([2, 3, 4])
# %% check
assert net(torch.ones(1, 2)).shape == (1, 4)
