# /// case
# title = '''a list of numbers goes into a layer'''
# source = '''common: a list of numbers goes into a layer'''
# frameworks = ["torch"]
# error = '''TypeError: linear\(\): argument 'input' \(position 1\) must be Tensor, not list'''
# expect = "silent"
# ///

# %% setup
import torch
net = torch.nn.Linear(3, 1)
# %% fail
pred = net([1.0, 2.0, 3.0])
