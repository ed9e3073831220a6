# /// case
# title = "net.to(device())"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: 'torch\\.device' object is not callable"
# expect = "fix"
# must_mention = ["device", "parenthes"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/called-device"
# ///

# %% setup
import torch
from torch import nn

device = torch.device("cpu")
net = nn.Linear(2, 2)
# %% fail
net = net.to(device())
y = net(torch.ones(1, 2, device=device))
# %% reference
net = net.to(device)
y = net(torch.ones(1, 2, device=device))
# %% check
assert y.shape == (1, 2)
