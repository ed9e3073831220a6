# /// case
# title = "no layers, so the missing call shows only when the model is used"
# source = "own"
# frameworks = ["torch"]
# error = "^AttributeError: 'Scale' object has no attribute '_backward_hooks'"
# expect = "fix"
# must_mention = ["Scale", "super\\(\\)\\.__init__"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/missing-super-init"
# ///

# %% setup
import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self, k): self.k = k

    def forward(self, x):
        return self.k * x


scale = Scale(3)
# %% fail
y = scale(torch.ones(2))
# %% reference
class Scale(nn.Module):
    def __init__(self, k): super().__init__(); self.k = k

    def forward(self, x):
        return self.k * x


scale = Scale(3)
y = scale(torch.ones(2))
# %% check
assert y.tolist() == [3, 3]
