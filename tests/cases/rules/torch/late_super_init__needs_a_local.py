# /// case
# title = "the call needs a variable that is made on the way"
# source = "own"
# frameworks = ["torch"]
# error = "^AttributeError: cannot assign module before Module\\.__init__\\(\\) call"
# expect = "fix"
# must_mention = ["super", "before|first|above"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/late-super-init"
# ///

# %% setup
import torch
from torch import nn


class Block(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.fc = nn.Linear(width, width)

    def forward(self, x):
        return self.fc(x)


class Wide(Block):
    def __init__(self, base, factor):
        width = base * factor
        self.norm = nn.LayerNorm(width)
        super().__init__(width)

    def forward(self, x):
        return self.norm(super().forward(x))
# %% fail
wide = Wide(2, 3)
out = wide(torch.rand(4, 6))
# %% reference
class Wide(Block):
    def __init__(self, base, factor):
        width = base * factor
        super().__init__(width)
        self.norm = nn.LayerNorm(width)

    def forward(self, x):
        return self.norm(super().forward(x))


wide = Wide(2, 3)
out = wide(torch.rand(4, 6))
# %% check
assert out.shape == (4, 6) and len(list(wide.parameters())) == 4
