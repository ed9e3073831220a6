# /// case
# title = "sum module called"
# source = "own"
# frameworks = ["torch"]
# needs = ["torchsummary"]
# error = "^TypeError: 'module' object is not callable"
# expect = "diagnosis"
# must_mention = ["torchsummary"]
# must_not_say = ["\\.forward\\("]
# rule = "python/called-module"
# ///

# %% setup
import torch
from torch import nn
import torchsummary
net = nn.Sequential(nn.Flatten(), nn.Linear(12, 2))

# %% fail
torchsummary(net, (3, 2, 2))
