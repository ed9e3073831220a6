# /// case
# title = "lr_lambda=0.95"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: 'float' object is not callable"
# expect = "fix"
# must_mention = ["lr_lambda", "lambda epoch"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/number-as-schedule"
# ///

# %% setup
import torch
from torch import nn

model = nn.Linear(2, 2)
opt = torch.optim.SGD(model.parameters(), lr=1.0)
# %% fail
decay = 0.5
scheduler = torch.optim.lr_scheduler.LambdaLR(opt, lr_lambda=decay)
opt.step()
scheduler.step()
lr = scheduler.get_last_lr()[0]
# %% reference
scheduler = torch.optim.lr_scheduler.LambdaLR(opt, lr_lambda=lambda epoch: decay ** epoch)
opt.step()
scheduler.step()
lr = scheduler.get_last_lr()[0]
# %% check
assert lr == 0.5
