# /// case
# title = "A model is moved to a graphics card that is not there"
# source = "own"
# frameworks = ["torch"]
# error = "(AssertionError|RuntimeError): .*CUDA|AssertionError: Torch not compiled"
# expect = "silent"
# ///

# %% setup
import torch
from torch import nn

net, batch = nn.Linear(4, 3), torch.ones(2, 4)
# %% fail
net = net.cuda()
out = net(batch.cuda())
