# /// case
# title = 'tensor.numpy() of a tensor that requires grad'
# source = 'common: tensor.numpy() of a tensor that requires grad'
# frameworks = ["torch"]
# error = '''RuntimeError: Can't call numpy\(\) on Tensor that requires grad'''
# expect = "silent"
# ///

# %% setup
import torch
net = torch.nn.Linear(2, 1)
# %% fail
y = net(torch.ones(1, 2)).numpy()
