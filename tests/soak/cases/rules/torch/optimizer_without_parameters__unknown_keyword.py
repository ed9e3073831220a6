# /// case
# title = "a keyword of Keras"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: Adam\\.__init__\\(\\) got an unexpected keyword argument 'learnin"
# expect = "silent"
# near_miss_of = ["torch/optimizer-without-parameters"]
# ///

# %% setup
import torch
from torch import nn

net = nn.Linear(2, 2)
# %% fail
torch.optim.Adam(net.parameters(), learning_rate=0.1)
