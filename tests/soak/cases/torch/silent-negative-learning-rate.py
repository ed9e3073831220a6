# /// case
# title = '''a learning rate below zero'''
# source = '''common: a learning rate below zero'''
# frameworks = ["torch"]
# error = '''ValueError: Invalid learning rate'''
# expect = "silent"
# ///

# %% setup
import torch
net = torch.nn.Linear(1, 1)
# %% fail
opt = torch.optim.SGD(net.parameters(), lr=-1.0)
