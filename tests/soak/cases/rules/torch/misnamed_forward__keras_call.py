# /// case
# title = "call, as in Keras, in place of forward"
# source = "own"
# frameworks = ["torch"]
# error = "^NotImplementedError: Module \\[Net\\] is missing the required \"forward\" fu"
# expect = "fix"
# must_mention = ["`call`", "forward"]
# must_not_say = ["indent"]
# rule = "torch/misnamed-forward"
# ///

# %% setup
import torch
import torch.nn as nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(2, 3)

    def call(self, x):
        # no softmax: the loss does it
        return self.fc(x)
# %% fail
net = Net()
y = net(torch.ones(1, 2))
# %% reference
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(2, 3)

    def forward(self, x):
        # no softmax: the loss does it
        return self.fc(x)


net = Net()
y = net(torch.ones(1, 2))
# %% check
assert y.shape == (1, 3) and net(torch.zeros(2, 2)).shape == (2, 3)
