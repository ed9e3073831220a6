# /// case
# title = '''loss.grad_fn() of a sum'''
# source = '''common: loss.grad_fn() of a sum'''
# frameworks = ["torch"]
# error = '''TypeError: expected 1 arguments, got 0 instead'''
# expect = "silent"
# ///

# %% setup
import torch
w = torch.nn.Parameter(torch.ones(2))
loss = w.sum()
# %% fail
loss.grad_fn()
