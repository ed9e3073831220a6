# /// case
# title = '''an LSTM with the wrong number of features'''
# source = '''common: an LSTM with the wrong number of features'''
# frameworks = ["torch"]
# error = '''RuntimeError: input.size\(-1\) must be equal to input_size'''
# expect = "silent"
# ///

# %% setup
import torch
lstm = torch.nn.LSTM(3, 4)
# %% fail
out, _ = lstm(torch.ones(5, 1, 2))
