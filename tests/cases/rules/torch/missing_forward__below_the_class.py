# /// case
# title = "forward is a plain function below the class"
# source = "own"
# frameworks = ["torch"]
# error = "^NotImplementedError: Module \\[Net\\] is missing the required \"forward\" fu"
# expect = "fix"
# must_mention = ["forward", "class|method"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/missing-forward"
# ///

# %% setup
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(2, 3)


def forward(self, x):
    return self.fc(x)
# %% fail
net = Net()
y = net(torch.ones(1, 2))
# %% reference
Net.forward = forward
y = net(torch.ones(1, 2))
# %% check
assert y.shape == (1, 3)
