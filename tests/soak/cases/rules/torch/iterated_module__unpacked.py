# /// case
# title = "nn.Sequential(*backbone) without the last layer"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: 'Backbone' object is not iterable"
# expect = "fix"
# must_mention = ["children", "backbone"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/iterated-module"
# ///

# %% setup
import torch
from torch import nn


class Backbone(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv1d(1, 2, 3)
        self.fc = nn.Linear(2, 2)

    def forward(self, x):
        return self.fc(self.conv(x).mean(-1))


backbone = Backbone()
# %% fail
layers = list(backbone)[:-1]
features = nn.Sequential(*layers)
# %% reference
layers = list(backbone.children())[:-1]
features = nn.Sequential(*layers)
# %% check
assert features(torch.ones(1, 1, 5)).shape == (1, 2, 3)
