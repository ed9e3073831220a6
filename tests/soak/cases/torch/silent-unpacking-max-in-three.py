# /// case
# title = '''three names for the two parts of max'''
# source = '''common: three names for the two parts of max'''
# frameworks = ["torch"]
# error = '''ValueError: not enough values to unpack'''
# expect = "silent"
# ///

# %% setup
import torch
out = torch.rand(2, 3)
# %% fail
values, indices, extra = torch.max(out, 1)
