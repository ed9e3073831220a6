# /// case
# title = '''out, h = net(x) where the model gives one tensor'''
# source = '''common: out, h = net(x) where the model gives one tensor'''
# frameworks = ["torch"]
# error = '''ValueError: too many values to unpack|ValueError: not enough values'''
# expect = "silent"
# ///

# %% setup
import torch
net = torch.nn.Linear(2, 3)
# %% fail
out, hidden = net(torch.ones(4, 2))
