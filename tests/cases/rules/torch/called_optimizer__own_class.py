# /// case
# title = "an optimizer-like class of the user's"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: 'int' object is not callable"
# expect = "silent"
# near_miss_of = ["torch/called-optimizer"]
# ///

# %% setup
import torch


class Ema:
    def step(self, x):
        return x


ema = Ema()
# %% fail
ema.step(1)(2, 3)
