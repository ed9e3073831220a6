# /// case
# title = "sum class"
# source = "own"
# frameworks = ["torch"]
# needs = ["torchsummary"]
# error = "^TypeError: Module\\.apply\\(\\) missing 1 required positional argu"
# expect = "diagnosis"
# must_mention = ["Net"]
# must_not_say = ["\\.forward\\("]
# rule = "python/class-for-instance"
# ///

# %% setup
import torch
from torch import nn
from torchsummary import summary
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.f = nn.Linear(4, 2)
    def forward(self, x):
        return self.f(x)

# %% fail
summary(Net, (4,), device="cpu")
