# /// case
# title = "a plain class among the layers of a Sequential"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: __main__\\.Block is not a Module subclass"
# expect = "fix"
# must_mention = ["Block", "nn\\.Module"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/model-without-base"
# ///

# %% setup
import torch
import torch.nn as nn


class Block(object):
    def __init__(self, n):
        self.fc = nn.Linear(n, 3)

    def forward(self, x):
        return self.fc(x)
# %% fail
net = nn.Sequential(Block(2), nn.ReLU())
y = net(torch.ones(1, 2))
# %% reference
class Block(nn.Module):
    def __init__(self, n):
        super().__init__()
        self.fc = nn.Linear(n, 3)

    def forward(self, x):
        return self.fc(x)


net = nn.Sequential(Block(2), nn.ReLU())
y = net(torch.ones(1, 2))
# %% check
assert y.shape == (1, 3) and len(list(net.parameters())) == 2
