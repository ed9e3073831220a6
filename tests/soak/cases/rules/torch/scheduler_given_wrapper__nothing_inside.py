# /// case
# title = "an object that holds no optimizer"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: Config is not an Optimizer"
# expect = "silent"
# near_miss_of = ["torch/scheduler-given-wrapper"]
# ///

# %% setup
import torch
from torch import optim


class Config:
    lr = 0.1
# %% fail
optim.lr_scheduler.StepLR(Config(), step_size=1)
