# /// case
# title = "a scheduler on something that holds no optimizer"
# source = "common: written for this rule"
# frameworks = ["torch"]
# error = "TypeError: .* is not an Optimizer"
# expect = "silent"
# near_miss_of = ["torch/scheduler-given-wrapper"]
# ///
# %% setup
import torch
class Settings:
    lr = 0.1
# %% fail
torch.optim.lr_scheduler.StepLR(Settings(), step_size=1)
