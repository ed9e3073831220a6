# /// case
# title = "tm module called"
# source = "own"
# frameworks = ["torch"]
# needs = ["torchmetrics"]
# error = "^TypeError: 'module' object is not callable"
# expect = "diagnosis"
# must_mention = ["torchmetrics\\.classification"]
# must_not_say = ["\\.forward\\("]
# rule = "python/called-module"
# ///

# %% setup
import torch
from torchmetrics import functional as MF
import torchmetrics
preds = torch.tensor([0.2, 0.8]); target = torch.tensor([0, 1])

# %% fail
torchmetrics.classification(preds, target)
