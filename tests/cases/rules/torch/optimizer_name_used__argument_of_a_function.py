# /// case
# title = "the name is handed to a function"
# source = "own"
# frameworks = ["torch"]
# error = "^AttributeError: 'str' object has no attribute 'step'"
# expect = "fix"
# must_mention = ["sgd|SGD", "torch\\.optim\\.SGD", "string"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/optimizer-name-used"
# ///

# %% setup
import torch
from torch import nn

model = nn.Linear(2, 2)
choice = "sgd"


def train(opt):
    model(torch.ones(1, 2)).sum().backward()
    opt.step()
    return opt
# %% fail
used = train(choice)
# %% reference
choice = torch.optim.SGD(model.parameters())
used = train(choice)
# %% check
assert isinstance(used, torch.optim.SGD)
