# /// case
# title = "The closure of an optimizer has a parameter that nobody hands over"
# source = "own"
# frameworks = ["torch"]
# error = "TypeError: closure\\(\\) missing 1 required positional argument: 'x'"
# expect = "silent"
# near_miss_of = ["torch/step-given-loss", "torch/missing-forward-input"]
# ///

# %% setup
import torch
from torch import nn

net, x = nn.Linear(2, 1), torch.ones(3, 2)
optimizer = torch.optim.LBFGS(net.parameters())

def closure(x):
    optimizer.zero_grad()
    loss = net(x).pow(2).mean()
    loss.backward()
    return loss
# %% fail
optimizer.step(closure)
