# /// case
# title = "the method is called Forward and the model sits in a Sequential"
# source = "own"
# frameworks = ["torch"]
# error = "^NotImplementedError: Module \\[Scale\\] is missing the required \"forward\" "
# expect = "fix"
# must_mention = ["Forward", "forward"]
# must_not_say = ["indent"]
# rule = "torch/misnamed-forward"
# ///

# %% setup
import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self, k):
        super().__init__()
        self.k = nn.Parameter(torch.tensor(k))

    def Forward(self, x):
        return self.k * x


model = nn.Sequential(nn.Identity(), Scale(2.0))
# %% fail
y = model(torch.ones(3))
# %% reference
class Scale(nn.Module):
    def __init__(self, k):
        super().__init__()
        self.k = nn.Parameter(torch.tensor(k))

    def forward(self, x):
        return self.k * x


model = nn.Sequential(nn.Identity(), Scale(2.0))
y = model(torch.ones(3))
# %% check
assert y.tolist() == [2, 2, 2]
