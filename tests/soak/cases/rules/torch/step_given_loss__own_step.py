# /// case
# title = "a class of one's own whose step calls what it is given"
# source = "common: written for this rule"
# frameworks = ["torch"]
# error = "TypeError: 'int' object is not callable"
# expect = "silent"
# near_miss_of = ["torch/step-given-loss"]
# ///
# %% setup
import torch
class Runner:
    def step(self, action):
        return action()
# %% fail
Runner().step(3)
