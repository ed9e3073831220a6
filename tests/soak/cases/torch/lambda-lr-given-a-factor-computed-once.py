# /// case
# title = "lambda lr given a factor computed once"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: 'float' object is not callable"
# expect = "fix"
# must_mention = ["warmup\\(0\\)"]
# rule = "python/result-handed-over"
# ///

# %% setup
import torch
from torch import nn, optim
net = nn.Linear(4, 2); opt = optim.SGD(net.parameters(), lr=.1)
def warmup(step):
    return min(1.0, step / 10)

# %% fail
sched = optim.lr_scheduler.LambdaLR(opt, lr_lambda=warmup(0))

# %% reference
sched = optim.lr_scheduler.LambdaLR(opt, lr_lambda=warmup)

# %% check
assert sched.get_last_lr()
