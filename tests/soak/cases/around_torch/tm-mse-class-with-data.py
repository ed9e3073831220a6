# /// case
# title = "tm mse class with data"
# source = "own"
# frameworks = ["torch"]
# needs = ["torchmetrics"]
# error = "^ValueError: Expected argument `squared` to be a boolean but "
# expect = "fix"
# must_mention = ["MeanSquaredError"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/class-given-data"
# ///

# %% setup
import torch
from torchmetrics import MeanSquaredError
preds = torch.tensor([0.2, 0.8]); target = torch.tensor([0., 1.])

# %% fail
score = MeanSquaredError(preds, target)
print(score.item())

# %% reference
score = MeanSquaredError()(preds, target)
print(score.item())

# %% check
assert abs(float(score) - 0.04) < 1e-6
