# /// case
# title = "A package that belongs to torch but is not installed"
# source = "own"
# frameworks = ["torch"]
# error = "ModuleNotFoundError: No module named 'torchtext'"
# expect = "silent"
# ///

# %% setup
import torch
# %% fail
from torchtext.data import Field
from torch import nn

text = Field(lower=True)
