# /// case
# title = '''item() of several numbers'''
# source = '''common: item() of several numbers'''
# frameworks = ["torch"]
# error = '''RuntimeError: a Tensor with 3 elements cannot be converted to Scalar'''
# expect = "silent"
# ///

# %% setup
import torch
loss = torch.nn.MSELoss(reduction="none")(torch.zeros(3), torch.ones(3))
# %% fail
total = loss.item()
