# /// case
# title = "sum overwritten"
# source = "own"
# frameworks = ["torch"]
# needs = ["torchinfo"]
# error = "^TypeError: 'ModelStatistics' object is not callable"
# expect = "diagnosis"
# must_mention = ["summary"]
# must_not_say = ["\\.forward\\("]
# rule = "python/overwritten-name"
# ///

# %% setup
import torch
from torch import nn
from torchinfo import summary
net = nn.Sequential(nn.Linear(12, 2))
summary = summary(net, (1, 12))

# %% fail
summary(net, (2, 12))
