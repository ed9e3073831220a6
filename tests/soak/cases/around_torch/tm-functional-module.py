# /// case
# title = "tm functional module"
# source = "own"
# frameworks = ["torch"]
# needs = ["torchmetrics"]
# error = "^TypeError: accuracy\\(\\) missing 2 required positional argument"
# expect = "silent"
# ///

# %% setup
import torch
import torchmetrics
preds = torch.tensor([0.2, 0.8]); target = torch.tensor([0, 1])

# %% fail
val = torchmetrics.functional.accuracy(task="binary")(preds, target)
