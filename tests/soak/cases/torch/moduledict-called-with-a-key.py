# /// case
# title = 'self.heads(task)(z) on an nn.ModuleDict'
# source = 'common: self.heads(task)(z) on an nn.ModuleDict'
# frameworks = ["torch"]
# error = 'NotImplementedError: Module \[ModuleDict\] is missing the required "forward" function'
# expect = "fix"
# must_mention = ['ModuleDict|heads', '\[task\]|bracket|key']
# must_not_say = []
# ///

# %% setup
import torch
from torch import nn

class MultiTask(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(4, 4)
        self.heads = nn.ModuleDict({"age": nn.Linear(4, 1), "sex": nn.Linear(4, 2)})

    def forward(self, x, task):
        z = torch.relu(self.body(x))
        return self.heads(task)(z)
net = MultiTask()
# %% fail
outs = {t: net(torch.ones(3, 4), t) for t in ("age", "sex")}
# %% reference
def forward(self, x, task):
    z = torch.relu(self.body(x))
    return self.heads[task](z)
MultiTask.forward = forward
outs = {t: net(torch.ones(3, 4), t) for t in ("age", "sex")}
# %% check
assert outs["age"].shape == (3, 1) and outs["sex"].shape == (3, 2)
