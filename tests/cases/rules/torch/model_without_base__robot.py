# /// case
# title = "an object with a forward that has nothing to do with torch"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: 'Robot' object is not callable"
# expect = "silent"
# near_miss_of = ["torch/model-without-base"]
# ///

# %% setup
import torch


class Robot:
    def forward(self, steps):
        return steps


robot = Robot()
# %% fail
robot("now", 10)
