# /// case
# title = "hf scheduler called"
# source = "own"
# frameworks = ["torch"]
# needs = ["transformers"]
# error = "^TypeError: 'LambdaLR' object is not callable"
# expect = "diagnosis"
# must_mention = ["sched"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/called-optimizer"
# ///

# %% setup
import torch
from transformers import get_linear_schedule_with_warmup
from torch import nn
net = nn.Linear(2, 2)
opt = torch.optim.AdamW(net.parameters())
sched = get_linear_schedule_with_warmup(opt, 2, 10)

# %% fail
opt.step()
sched()
