# /// case
# title = "the optimizer's state from a path"
# source = "own"
# frameworks = ["torch"]
# error = "^AttributeError: 'str' object has no attribute 'copy'"
# expect = "fix"
# must_mention = ["path|file", "torch\\.load"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/path-for-state-dict"
# ///

# %% setup
import torch
from torch import nn

net = nn.Linear(2, 2)
opt = torch.optim.SGD(net.parameters(), lr=0.5)
torch.save(opt.state_dict(), "opt.pt")
opt.param_groups[0]["lr"] = 0.1
# %% fail
opt.load_state_dict("opt.pt")
# %% reference
opt.load_state_dict(torch.load("opt.pt"))
# %% check
assert opt.param_groups[0]["lr"] == 0.5
