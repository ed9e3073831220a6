# /// case
# title = "tv features sub"
# source = "own"
# frameworks = ["torch"]
# needs = ["torchvision"]
# error = "^TypeError: 'ResNet' object is not subscriptable"
# expect = "silent"
# ///

# %% setup
import torch
from torchvision import models
net = models.resnet18(weights=None)

# %% fail
last = net[-1]
