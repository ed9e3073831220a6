# /// case
# title = "info class"
# source = "own"
# frameworks = ["torch"]
# needs = ["torchinfo"]
# error = "^TypeError: Module\\.parameters\\(\\) missing 1 required positional"
# expect = "diagnosis"
# must_mention = ["Net"]
# must_not_say = ["\\.forward\\("]
# rule = "python/class-for-instance"
# ///

# %% setup
import torch
from torch import nn
from torchinfo import summary
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.f = nn.Linear(4, 2)
    def forward(self, x):
        return self.f(x)

# %% fail
summary(Net, (1, 4))
