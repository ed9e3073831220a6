# /// case
# title = "tm class used"
# source = "own"
# frameworks = ["torch"]
# needs = ["torchmetrics"]
# error = "^TypeError: BinaryStatScores\\.update\\(\\) missing 1 required posi"
# expect = "fix"
# must_mention = ["f1"]
# must_not_say = ["\\.forward\\("]
# rule = "python/class-for-instance"
# ///

# %% setup
import torch
from torchmetrics.classification import BinaryF1Score
preds = torch.tensor([0.2, 0.8]); target = torch.tensor([0, 1])

# %% fail
f1 = BinaryF1Score
f1.update(preds, target)

# %% reference
f1 = BinaryF1Score()
f1.update(preds, target)

# %% check
assert float(f1.compute()) == 1.0
