# /// case
# title = '''a tensor times a tuple of numbers'''
# source = '''common: a tensor times a tuple of numbers'''
# frameworks = ["torch"]
# error = '''TypeError: only integer tensors'''
# expect = "silent"
# ///

# %% setup
import torch
x = torch.ones(2)
# %% fail
y = x * (1, 2)
