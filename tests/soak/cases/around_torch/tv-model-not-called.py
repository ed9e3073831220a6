# /// case
# title = "tv model not called"
# source = "own"
# frameworks = ["torch"]
# needs = ["torchvision"]
# error = "^AttributeError: 'function' object has no attribute 'eval'"
# expect = "fix"
# must_mention = ["models\\.resnet18"]
# must_not_say = ["\\.forward\\("]
# rule = "python/uncalled-method"
# ///

# %% setup
import torch
from torchvision import models

# %% fail
net = models.resnet18
net.fc = torch.nn.Linear(512, 2)
net.eval()

# %% reference
net = models.resnet18()
net.fc = torch.nn.Linear(512, 2)
net.eval()

# %% check
assert net.conv1.out_channels == 64 and net.fc.out_features == 2
