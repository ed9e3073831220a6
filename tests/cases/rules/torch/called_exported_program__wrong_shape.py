# /// case
# title = "the module of the program gets another shape"
# source = "own"
# frameworks = ["torch"]
# error = "^ValueError: Trying to flatten user inputs with exported input tree spe"
# expect = "silent"
# near_miss_of = ["torch/called-exported-program"]
# ///

# %% setup
import torch
from torch import nn

exported = torch.export.export(nn.Linear(2, 3), (torch.ones(1, 2),))
# %% fail
exported.module()(torch.ones(1, 5).to(torch.int), 1)
