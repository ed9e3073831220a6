# /// case
# title = "a buffer is registered first"
# source = "own"
# frameworks = ["torch"]
# error = "^AttributeError: cannot assign buffer before Module\\.__init__\\(\\) call"
# expect = "fix"
# must_mention = ["super\\(\\)\\.__init__", "Positional"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/missing-super-init"
# ///

# %% setup
import torch
from torch import nn


class Positional(nn.Module):
    def __init__(self, length, dim):
        pe = torch.arange(length).unsqueeze(1).float().repeat(1, dim)
        self.register_buffer("pe", pe)

    def forward(self, x):
        return x + self.pe[: x.size(1)]
# %% fail
pos = Positional(10, 4)
out = pos(torch.zeros(1, 3, 4))
# %% reference
class Positional(nn.Module):
    def __init__(self, length, dim):
        super().__init__()
        pe = torch.arange(length).unsqueeze(1).float().repeat(1, dim)
        self.register_buffer("pe", pe)

    def forward(self, x):
        return x + self.pe[: x.size(1)]


pos = Positional(10, 4)
out = pos(torch.zeros(1, 3, 4))
# %% check
assert out[0, 2].tolist() == [2, 2, 2, 2] and "pe" in pos.state_dict()
