# /// case
# title = '''an optimizer of a model without parameters'''
# source = '''common: an optimizer of a model without parameters'''
# frameworks = ["torch"]
# error = '''ValueError: optimizer got an empty parameter list'''
# expect = "silent"
# near_miss_of = ["torch/exhausted-parameters"]
# ///

# %% setup
import torch
net = torch.nn.Sequential(torch.nn.ReLU(), torch.nn.Flatten())
# %% fail
opt = torch.optim.Adam(net.parameters())
