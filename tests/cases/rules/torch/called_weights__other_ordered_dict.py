# /// case
# title = "an OrderedDict that has nothing to do with weights"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: 'collections\\.OrderedDict' object is not callable"
# expect = "silent"
# near_miss_of = ["torch/called-weights", "torch/called-state-dict"]
# ///

# %% setup
import torch
from collections import OrderedDict


def counts():
    return OrderedDict(a=1, b=2)
# %% fail
counts()("a", 2)
