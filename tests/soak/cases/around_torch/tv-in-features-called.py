# /// case
# title = "tv in features called"
# source = "own"
# frameworks = ["torch"]
# needs = ["torchvision"]
# error = "^TypeError: 'int' object is not callable"
# expect = "fix"
# must_mention = ["in_features"]
# must_not_say = ["\\.forward\\("]
# rule = "python/called-property"
# ///

# %% setup
import torch
from torchvision import models
net = models.resnet18(weights=None)

# %% fail
n = net.fc.in_features()
net.fc = torch.nn.Linear(n, 5)

# %% reference
n = net.fc.in_features
net.fc = torch.nn.Linear(n, 5)

# %% check
assert net.fc.out_features == 5
