# /// case
# title = "acc class"
# source = "own"
# frameworks = ["torch"]
# needs = ["accelerate"]
# error = "^AttributeError: 'Linear' object has no attribute 'distribute"
# expect = "fix"
# must_mention = ["accelerator"]
# must_not_say = ["\\.forward\\("]
# rule = "python/class-for-instance"
# ///

# %% setup
import torch
from torch import nn
from accelerate import Accelerator
net = nn.Linear(2, 2); opt = torch.optim.SGD(net.parameters(), lr=.1)

# %% fail
accelerator = Accelerator
net, opt = accelerator.prepare(net, opt)

# %% reference
accelerator = Accelerator()
net, opt = accelerator.prepare(net, opt)

# %% check
assert hasattr(accelerator, 'backward') and accelerator is not Accelerator
