# /// case
# title = "the last layer of a model is replaced by the number of classes"
# source = "own"
# frameworks = ["torch"]
# error = "TypeError: cannot assign 'int' as child module 'head'"
# expect = "fix"
# must_mention = ["net\\.head", "Linear", "in_features"]
# rule = "torch/value-for-layer"
# ///

# %% setup
import torch
import torch.nn as nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(6, 5)
        self.head = nn.Linear(5, 1000)

    def forward(self, x):
        return self.head(torch.relu(self.body(x)))


net = Net()
num_classes = 3

# %% fail
net.head = num_classes
out = net(torch.ones(2, 6))

# %% reference
net.head = nn.Linear(net.head.in_features, num_classes)
out = net(torch.ones(2, 6))

# %% check
assert out.shape == (2, 3)
