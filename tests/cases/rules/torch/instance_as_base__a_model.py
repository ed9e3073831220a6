# /// case
# title = "the base is a model that was made before"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: Base\\.__init__\\(\\) takes 1 positional argument but 4 were give"
# expect = "fix"
# must_mention = ["base", "Base"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/instance-as-base"
# ///

# %% setup
import torch
from torch import nn


class Base(nn.Module):
    def forward(self, x):
        return self.scale * x


base = Base()
# %% fail
class Doubling(base):
    scale = 2


y = Doubling()(torch.ones(2))
# %% reference
class Doubling(Base):
    scale = 2


y = Doubling()(torch.ones(2))
# %% check
assert y.tolist() == [2, 2]
