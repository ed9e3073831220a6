# /// case
# title = "acc single result"
# source = "own"
# frameworks = ["torch"]
# needs = ["accelerate"]
# error = "^TypeError: 'tuple' object is not callable"
# expect = "fix"
# must_mention = ["model"]
# must_not_say = ["\\.forward\\("]
# rule = "python/tuple-for-element"
# ///

# %% setup
import torch
from torch import nn
from accelerate import Accelerator
accelerator = Accelerator(cpu=True)
net = nn.Linear(2, 2); opt = torch.optim.SGD(net.parameters(), lr=.1)

# %% fail
model = accelerator.prepare(net, opt)
model(torch.ones(1, 2))

# %% reference
model = model[0]
model(torch.ones(1, 2))

# %% check
assert model(torch.ones(1, 2)).shape == (1, 2)
