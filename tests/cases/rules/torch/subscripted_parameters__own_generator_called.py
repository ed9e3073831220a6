# /// case
# title = "a generator of the person's own is called"
# source = "own"
# frameworks = ["torch"]
# error = "TypeError: 'generator' object is not callable"
# expect = "silent"
# near_miss_of = ["torch/subscripted-parameters"]
# ///

# %% setup
import torch

net = torch.nn.Linear(2, 1)
sizes = (p.numel() for p in net.parameters())
# %% fail
first = sizes(0)
