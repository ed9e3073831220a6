# /// case
# title = "info module called"
# source = "own"
# frameworks = ["torch"]
# needs = ["torchinfo"]
# error = "^TypeError: 'module' object is not callable"
# expect = "diagnosis"
# must_mention = ["torchinfo"]
# must_not_say = ["\\.forward\\("]
# rule = "python/called-module"
# ///

# %% setup
import torch
from torch import nn
import torchinfo
net = nn.Sequential(nn.Linear(12, 2))

# %% fail
torchinfo(net, (2, 12))
