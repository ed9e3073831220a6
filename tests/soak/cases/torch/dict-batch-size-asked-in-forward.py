# /// case
# title = "forward asks the batch for its size: all inputs came as one dict"
# source = "own"
# frameworks = ["torch"]
# error = "AttributeError: 'dict' object has no attribute 'size'"
# expect = "fix"
# must_mention = ["\\*\\*"]
# rule = "torch/mapping-for-inputs"
# ///

# %% setup
import torch
from torch import nn
class Clf(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(4, 2)
    def forward(self, a, b=None):
        n = a.size(0)
        return self.fc(a).reshape(n, -1)
net = Clf()

# %% fail
batch = {"a": torch.ones(2, 4), "b": torch.ones(2, 4)}
out = net(batch)

# %% reference
out = net(**batch)

# %% check
assert out.shape == (2, 2)
