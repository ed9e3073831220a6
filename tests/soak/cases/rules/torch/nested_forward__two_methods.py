# /// case
# title = "forward and a helper are both one level too deep"
# source = "own"
# frameworks = ["torch"]
# error = "^NotImplementedError: Module \\[Encoder\\] is missing the required \"forward"
# expect = "fix"
# must_mention = ["forward", "indent"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/nested-forward"
# ///

# %% setup
import torch
from torch import nn


class Encoder(nn.Module):
    def __init__(self, dim):
        super().__init__()
        self.proj = nn.Linear(dim, dim)

        def pool(self, x):
            return x.mean(1)

        def forward(self, x):
            return self.pool(self.proj(x))


enc = Encoder(4)
# %% fail
code = enc(torch.rand(2, 5, 4))
# %% reference
class Encoder(nn.Module):
    def __init__(self, dim):
        super().__init__()
        self.proj = nn.Linear(dim, dim)

    def pool(self, x):
        return x.mean(1)

    def forward(self, x):
        return self.pool(self.proj(x))


enc = Encoder(4)
code = enc(torch.rand(2, 5, 4))
# %% check
assert code.shape == (2, 4)
