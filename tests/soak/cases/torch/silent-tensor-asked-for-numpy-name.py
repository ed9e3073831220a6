# /// case
# title = '''tensor.astype'''
# source = '''common: tensor.astype'''
# frameworks = ["torch"]
# error = '''AttributeError: 'Tensor' object has no attribute 'astype''''
# expect = "silent"
# ///

# %% setup
import torch
x = torch.ones(3)
# %% fail
x = x.astype("float32")
