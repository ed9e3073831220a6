# /// case
# title = "self.head(self.layers(x + 1))"
# source = "own"
# frameworks = ["torch"]
# error = "^NotImplementedError: Module \\[ModuleList\\] is missing the required \"forw"
# expect = "fix"
# must_mention = ["ModuleList", "loop|Sequential"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/called-container"
# ///

# %% setup
import torch
from torch import nn


class Mlp(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(4, 4), nn.ReLU()])
        self.head = nn.Linear(4, 1)

    def forward(self, x):
        return self.head(self.layers(x + 1))


mlp = Mlp()
# %% fail
out = mlp(torch.rand(3, 4))
# %% reference
class Mlp(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(4, 4), nn.ReLU()])
        self.head = nn.Linear(4, 1)

    def forward(self, x):
        x_ = x + 1
        for layer in self.layers:
            x_ = layer(x_)
        return self.head(x_)


mlp = Mlp()
out = mlp(torch.rand(3, 4))
# %% check
assert out.shape == (3, 1)
