# /// case
# title = "tm class called with data"
# source = "own"
# frameworks = ["torch"]
# needs = ["torchmetrics"]
# error = "^ValueError: Expected argument `threshold` to be a float in t"
# expect = "fix"
# must_mention = ["BinaryF1Score"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/class-given-data"
# ///

# %% setup
import torch
from torchmetrics.classification import BinaryF1Score
preds = torch.tensor([0.2, 0.8]); target = torch.tensor([0, 1])

# %% fail
score = BinaryF1Score(preds, target)

# %% reference
score = BinaryF1Score()(preds, target)

# %% check
assert float(score) == 1.0
