# /// case
# title = "a plain dict in place of an OrderedDict"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: dict is not a Module subclass"
# expect = "fix"
# must_mention = ["dict", "OrderedDict"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/list-as-layer"
# ///

# %% setup
import torch
from torch import nn
# %% fail
net = nn.Sequential({"fc": nn.Linear(2, 3), "act": nn.ReLU()})
y = net.act(net.fc(torch.ones(1, 2)))
# %% reference
from collections import OrderedDict
net = nn.Sequential(OrderedDict({"fc": nn.Linear(2, 3), "act": nn.ReLU()}))
y = net.act(net.fc(torch.ones(1, 2)))
# %% check
assert y.shape == (1, 3)
