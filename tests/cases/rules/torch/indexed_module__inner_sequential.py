# /// case
# title = "model[0] where the layers are in a Sequential inside"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: 'Model' object is not subscriptable"
# expect = "fix"
# must_mention = ["model\\.net\\[0\\]", "attribute"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/indexed-module"
# ///

# %% setup
import torch
from torch import nn


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.net = nn.Sequential(nn.Linear(3, 2), nn.ReLU())

    def forward(self, x):
        return self.net(x)


model = Model()
# %% fail
w = model[0].weight
print(w.shape)
# %% reference
w = model.net[0].weight
print(w.shape)
# %% check
assert w is model.net[0].weight
