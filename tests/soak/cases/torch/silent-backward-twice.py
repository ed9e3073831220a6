# /// case
# title = 'backward() a second time'
# source = 'common: backward() a second time'
# frameworks = ["torch"]
# error = 'RuntimeError: Trying to backward through the graph a second time'
# expect = "silent"
# ///

# %% setup
import torch
w = torch.ones(2, requires_grad=True)
loss = (w ** 2).sum()
loss.backward()
# %% fail
loss.backward()
