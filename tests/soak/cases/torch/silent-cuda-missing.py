# /// case
# title = '''.cuda() without a graphics card'''
# source = '''common: .cuda() without a graphics card'''
# frameworks = ["torch"]
# error = '''(AssertionError|RuntimeError): '''
# expect = "silent"
# ///

# %% setup
import torch
net = torch.nn.Linear(1, 1)
# %% fail
net = net.cuda()
