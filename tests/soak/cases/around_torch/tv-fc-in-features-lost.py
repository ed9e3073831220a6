# /// case
# title = "tv fc in features lost"
# source = "own"
# frameworks = ["torch"]
# needs = ["torchvision"]
# error = "^AttributeError: 'Sequential' object has no attribute 'in_fea"
# expect = "silent"
# ///

# %% setup
import torch
from torchvision import models
net = models.vgg11(weights=None)

# %% fail
net.classifier = torch.nn.Linear(net.classifier.in_features, 3)
