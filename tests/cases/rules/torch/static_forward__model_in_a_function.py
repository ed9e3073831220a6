# /// case
# title = "a static forward, the model is made in a function"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: Gate\\.forward\\(\\) missing 1 required positional argument: 'x'"
# expect = "fix"
# must_mention = ["staticmethod", "forward"]
# must_not_say = ["pass another"]
# rule = "torch/static-forward"
# ///

# %% setup
import torch
from torch import nn


class Gate(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(2, 2)

    @staticmethod
    def forward(self, x, scale=1.0):
        return scale * torch.sigmoid(self.fc(x))


def run(x):
    gate = Gate()
    return gate(x)
# %% fail
y = run(torch.ones(1, 2))
# %% reference
class Gate(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(2, 2)

    def forward(self, x, scale=1.0):
        return scale * torch.sigmoid(self.fc(x))


y = run(torch.ones(1, 2))
# %% check
assert y.shape == (1, 2)
