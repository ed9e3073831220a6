# /// case
# title = "the model is called with the whole batch, a dict of its inputs"
# source = "own"
# frameworks = ["torch"]
# error = "TypeError: Matcher.forward\\(\\) missing 1 required positional argument: 'right'"
# expect = "fix"
# must_mention = ["batch", "\\*\\*"]
# rule = "torch/mapping-for-inputs"
# ///

# %% setup
import torch
from torch import nn


class Matcher(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(4, 1)

    def forward(self, left, right):
        return self.fc(left - right)


matcher = Matcher()
batches = [{"left": torch.ones(2, 4), "right": torch.zeros(2, 4)} for _ in range(3)]

# %% fail
scores = []
for batch in batches:
    scores.append(matcher(batch))

# %% reference
scores = []
for batch in batches:
    scores.append(matcher(**batch))

# %% check
assert len(scores) == 3 and scores[0].shape == (2, 1)
