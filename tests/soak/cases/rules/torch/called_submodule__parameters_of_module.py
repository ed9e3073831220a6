# /// case
# title = "the optimizer gets net.module().parameters()"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: Sequential\\.forward\\(\\) missing 1 required positional argument"
# expect = "fix"
# must_mention = ["net\\.module", "parameters"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/called-submodule"
# ///

# %% setup
import torch
from torch import nn

net = nn.DataParallel(nn.Sequential(nn.Linear(2, 2), nn.ReLU()))
# %% fail
opt = torch.optim.SGD(net.module().parameters(), lr=0.1)
# %% reference
opt = torch.optim.SGD(net.module.parameters(), lr=0.1)
# %% check
assert len(opt.param_groups[0]["params"]) == 2
