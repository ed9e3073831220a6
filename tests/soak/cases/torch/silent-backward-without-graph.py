# /// case
# title = '''backward of a loss without a graph'''
# source = '''common: backward of a loss without a graph'''
# frameworks = ["torch"]
# error = '''RuntimeError: element 0 of tensors does not require grad'''
# expect = "silent"
# ///

# %% setup
import torch
net = torch.nn.Linear(2, 1)
# %% fail
with torch.no_grad():
    loss = net(torch.ones(1, 2)).sum()
loss.backward()
