# /// case
# title = "x = self.layers(x)"
# source = "own"
# frameworks = ["torch"]
# error = "^NotImplementedError: Module \\[ModuleList\\] is missing the required \"forw"
# expect = "fix"
# must_mention = ["ModuleList", "self\\.layers", "loop|Sequential"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/called-container"
# ///

# %% setup
import torch
from torch import nn


class Mlp(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(4, 4), nn.ReLU(), nn.Linear(4, 2)])

    def forward(self, x):
        x = self.layers(x)
        return x


mlp = Mlp()
# %% fail
out = mlp(torch.rand(3, 4))
# %% reference
class Mlp(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(4, 4), nn.ReLU(), nn.Linear(4, 2)])

    def forward(self, x):
        for layer in self.layers:
            x = layer(x)
        return x


mlp = Mlp()
out = mlp(torch.rand(3, 4))
# %% check
assert out.shape == (3, 2)
