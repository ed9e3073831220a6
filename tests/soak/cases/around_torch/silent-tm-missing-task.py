# /// case
# title = "silent tm missing task"
# source = "own"
# frameworks = ["torch"]
# needs = ["torchmetrics"]
# error = "^TypeError: Accuracy\\.__new__\\(\\) missing 1 required positional "
# expect = "silent"
# ///

# %% setup
import torch, torchmetrics

# %% fail
acc = torchmetrics.Accuracy()
