# /// case
# title = "MultiplicativeLR with a factor"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: lr_lambda should be a function, but got float"
# expect = "fix"
# must_mention = ["lr_lambda", "lambda epoch"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/number-as-schedule"
# ///

# %% setup
import torch
from torch import nn
from torch.optim.lr_scheduler import MultiplicativeLR

opt = torch.optim.SGD(nn.Linear(2, 2).parameters(), lr=1.0)
# %% fail
scheduler = MultiplicativeLR(opt, 0.5)
opt.step()
scheduler.step()
# %% reference
scheduler = MultiplicativeLR(opt, lambda epoch: 0.5)
opt.step()
scheduler.step()
# %% check
assert scheduler.get_last_lr()[0] == 0.5
