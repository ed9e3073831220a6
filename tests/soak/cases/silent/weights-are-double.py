# /// case
# title = "Double data and float weights"
# source = "own"
# frameworks = ["torch", "numpy"]
# error = "RuntimeError: mat1 and mat2 must have the same dtype"
# expect = "silent"
# ///

# %% setup
import numpy as np
import torch
from torch import nn

net = nn.Linear(4, 3)
data = torch.from_numpy(np.ones((5, 4)))
# %% fail
out = net(data)
