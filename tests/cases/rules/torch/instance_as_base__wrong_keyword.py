# /// case
# title = "a class keyword that the base does not take"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: Net\\.__init_subclass__\\(\\) takes no keyword arguments"
# expect = "silent"
# near_miss_of = ["torch/instance-as-base", "torch/module-as-base-class"]
# ///

# %% setup
import torch
from torch import nn
# %% fail
class Net(nn.Module, size=3):
    pass
