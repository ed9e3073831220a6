# /// case
# title = "tm compute no parens item"
# source = "own"
# frameworks = ["torch"]
# needs = ["torchmetrics"]
# error = "^AttributeError: 'function' object has no attribute 'item'"
# expect = "diagnosis"
# must_mention = ["m\\.compute"]
# must_not_say = ["\\.forward\\("]
# rule = "python/uncalled-method"
# ///

# %% setup
import torch
from torchmetrics.classification import BinaryAccuracy
m = BinaryAccuracy()
m.update(torch.tensor([0.2, 0.8]), torch.tensor([0, 1]))

# %% fail
print(m.compute.item())
