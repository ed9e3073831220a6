# /// case
# title = "tm overwritten compute cells"
# source = "own"
# frameworks = ["torch"]
# needs = ["torchmetrics"]
# error = "^AttributeError: 'Tensor' object has no attribute 'update'"
# expect = "fix"
# must_mention = ["accuracy"]
# must_not_say = ["\\.forward\\("]
# rule = "python/kept-result"
# ///

# %% setup
import torch
from torchmetrics.classification import MulticlassAccuracy
accuracy = MulticlassAccuracy(num_classes=3)

# %% setup
accuracy.update(torch.tensor([0,1,2]), torch.tensor([0,1,1]))
accuracy = accuracy.compute()

# %% fail
accuracy.update(torch.tensor([0,1,2]), torch.tensor([0,1,1]))

# %% reference
accuracy = MulticlassAccuracy(num_classes=3)
accuracy.update(torch.tensor([0,1,2]), torch.tensor([0,1,1]))
accuracy_compute = accuracy.compute()
accuracy.update(torch.tensor([0,1,2]), torch.tensor([0,1,1]))

# %% check
assert int(accuracy.update_count) == 2
