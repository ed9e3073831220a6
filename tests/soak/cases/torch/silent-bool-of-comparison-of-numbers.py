# /// case
# title = '''(a == b).sum() of two plain numbers'''
# source = '''common: (a == b).sum() of two plain numbers'''
# frameworks = ["torch"]
# error = '''AttributeError: 'bool' object has no attribute 'sum''''
# expect = "silent"
# ///

# %% setup
import torch
pred = torch.tensor([1]).item()
label = torch.tensor([1]).item()
# %% fail
correct = (pred == label).sum()
