# /// case
# title = 'a Linear layer of another size'
# source = 'common: a Linear layer of another size'
# frameworks = ["torch"]
# error = 'RuntimeError: mat1 and mat2 shapes cannot be multiplied'
# expect = "silent"
# ///

# %% setup
import torch
fc = torch.nn.Linear(128, 10)
# %% fail
out = fc(torch.zeros(4, 64))
