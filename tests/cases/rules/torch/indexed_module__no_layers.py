# /// case
# title = "a module that keeps a dict"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: 'Vocabulary' object is not subscriptable"
# expect = "silent"
# near_miss_of = ["torch/indexed-module"]
# ///

# %% setup
import torch
from torch import nn


class Vocabulary(nn.Module):
    def __init__(self):
        super().__init__()
        self.words = {"a": 1}

    def forward(self, x):
        return x


vocabulary = Vocabulary()
# %% fail
vocabulary["a"]
