# /// case
# title = '''F.dropout(p=0.5) as a plain expression lacks its input'''
# source = '''common: F.dropout(p=0.5) as a plain expression lacks its input'''
# frameworks = ["torch"]
# error = '''TypeError: mse_loss\(\) missing 1 required positional argument: 'target''''
# expect = "silent"
# near_miss_of = ["torch/functional-without-input"]
# ///

# %% setup
import torch
import torch.nn.functional as F
out = torch.ones(3)
# %% fail
loss = F.mse_loss(out)
