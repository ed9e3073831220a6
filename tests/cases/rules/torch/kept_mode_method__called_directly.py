# /// case
# title = '''eval(x) of the model itself'''
# source = '''common: eval(x) of the model itself'''
# frameworks = ["torch"]
# error = '''TypeError: .*eval\(\) takes 1 positional argument but 2 were given'''
# expect = "silent"
# near_miss_of = ["torch/kept-mode-method"]
# ///

# %% setup
import torch
net = torch.nn.Linear(2, 1)
# %% fail
y = net.eval(torch.ones(1, 2))
