# /// case
# title = "StepLR(optimizer=wrapper) with the optimizer inside"
# source = "common: written for this rule"
# frameworks = ["torch"]
# error = "TypeError: .* is not an Optimizer"
# expect = "fix"
# must_mention = ["inner_optimizer", "Accumulating"]
# must_not_say = ["upgrade|downgrade"]
# rule = "torch/scheduler-given-wrapper"
# ///
# %% setup
import torch

class Accumulating:
    def __init__(self, inner, every):
        self.every = every
        self.inner_optimizer = inner

net = torch.nn.Linear(2, 1)
acc = Accumulating(torch.optim.SGD(net.parameters(), lr=1.0), 4)
# %% fail
sched = torch.optim.lr_scheduler.StepLR(optimizer=acc, step_size=1, gamma=0.5)
lr = sched.get_last_lr()
# %% reference
sched = torch.optim.lr_scheduler.StepLR(optimizer=acc.inner_optimizer, step_size=1, gamma=0.5)
lr = sched.get_last_lr()
# %% check
assert lr == [1.0]
