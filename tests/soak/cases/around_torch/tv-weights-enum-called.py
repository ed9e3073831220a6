# /// case
# title = "tv weights enum called"
# source = "own"
# frameworks = ["torch"]
# needs = ["torchvision"]
# error = "^TypeError: 'ResNet18_Weights' object is not callable"
# expect = "fix"
# must_mention = ["DEFAULT"]
# must_not_say = ["\\.forward\\("]
# rule = "python/called-property"
# ///

# %% setup
import torch
from torchvision import models

# %% fail
w = models.ResNet18_Weights.DEFAULT()

# %% reference
w = models.ResNet18_Weights.DEFAULT

# %% check
assert w is models.ResNet18_Weights.DEFAULT
