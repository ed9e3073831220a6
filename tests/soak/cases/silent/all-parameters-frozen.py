# /// case
# title = "Every parameter is frozen, so the filter leaves none for the optimizer"
# source = "own"
# frameworks = ["torch"]
# error = "ValueError: optimizer got an empty parameter list"
# expect = "silent"
# near_miss_of = ["torch/unlisted-layers", "torch/optimizer-without-parameters", "torch/model-for-parameters"]
# ///

# %% setup
import torch
from torch import nn

net = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 1))
for parameter in net.parameters():
    parameter.requires_grad = False
# %% fail
optimizer = torch.optim.Adam(filter(lambda p: p.requires_grad, net.parameters()), lr=1e-3)
