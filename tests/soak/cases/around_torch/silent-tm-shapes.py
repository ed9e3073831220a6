# /// case
# title = "silent tm shapes"
# source = "own"
# frameworks = ["torch"]
# needs = ["torchmetrics"]
# error = "^RuntimeError: The size of tensor a \\(3\\) must match the size o"
# expect = "silent"
# ///

# %% setup
import torch
from torchmetrics.classification import MulticlassAccuracy
accuracy = MulticlassAccuracy(num_classes=3)

# %% fail
accuracy(torch.rand(4, 3), torch.tensor([0, 1, 2]))
