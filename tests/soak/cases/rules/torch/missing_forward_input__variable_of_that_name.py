# /// case
# title = "the mask is there, but was not handed over"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: Attention\\.forward\\(\\) missing 1 required positional argument:"
# expect = "fix"
# must_mention = ["mask", "forward"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/missing-forward-input"
# ///

# %% setup
import torch
import torch.nn as nn


class Attention(nn.Module):
    def __init__(self):
        super().__init__()
        self.q = nn.Linear(3, 3)

    def forward(self, x, mask):
        return self.q(x) * mask


attention = Attention()
# %% fail
x = torch.rand(2, 3)
mask = torch.zeros(2, 3)
out = attention(x)
# %% reference
out = attention(x, mask=mask)
# %% check
assert out.abs().sum() == 0
