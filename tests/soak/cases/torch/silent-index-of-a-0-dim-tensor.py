# /// case
# title = '''loss[0] of a 0-dim tensor'''
# source = '''common: loss[0] of a 0-dim tensor'''
# frameworks = ["torch"]
# error = '''IndexError: invalid index of a 0-dim tensor'''
# expect = "silent"
# ///

# %% setup
import torch
loss = torch.tensor(1.0)
# %% fail
print(loss[0])
