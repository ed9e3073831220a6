# /// case
# title = "tv model fc replaced num"
# source = "own"
# frameworks = ["torch"]
# needs = ["torchvision"]
# error = "^TypeError: cannot assign 'int' as child module 'fc' \\(torch\\.n"
# expect = "fix"
# must_mention = ["net\\.fc"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/value-for-layer"
# ///

# %% setup
import torch
from torchvision import models
net = models.resnet18(weights=None)
net.eval()

# %% fail
net.fc = 10
out = net(torch.rand(1, 3, 64, 64))

# %% reference
net.fc = torch.nn.Linear(net.fc.in_features, 10)
out = net(torch.rand(1, 3, 64, 64))

# %% check
assert out.shape == (1, 10)
