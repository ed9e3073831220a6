# /// case
# title = '''a layer gets integers'''
# source = '''common: a layer gets integers'''
# frameworks = ["torch"]
# error = '''RuntimeError: mat1 and mat2 must have the same dtype'''
# expect = "silent"
# ///

# %% setup
import torch
layer = torch.nn.Linear(3, 2)
# %% fail
layer(torch.tensor([[1, 2, 3]]))
