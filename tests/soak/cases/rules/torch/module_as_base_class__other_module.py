# /// case
# title = "class Net(math): a module without a class Module"
# source = "common: written for this rule"
# frameworks = ["torch"]
# error = "TypeError: module\\(\\) takes at most 2 arguments"
# expect = "silent"
# near_miss_of = ["torch/module-as-base-class"]
# ///
# %% setup
import math
import torch
# %% fail
class Net(math):
    def forward(self, x):
        return x
