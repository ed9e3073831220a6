# /// case
# title = '''a sum that was kept is called'''
# source = '''common: a sum that was kept is called'''
# frameworks = ["torch"]
# error = '''TypeError: 'Tensor' object is not callable'''
# expect = "silent"
# near_miss_of = ["torch/stored-output"]
# ///

# %% setup
import torch
a, b = torch.ones(2), torch.zeros(2)
both = torch.add(a, b)
# %% fail
c = both(a, b)
