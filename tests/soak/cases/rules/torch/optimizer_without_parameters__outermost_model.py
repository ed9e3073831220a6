# /// case
# title = "an encoder, a decoder, and the model that holds both"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: SGD\\.__init__\\(\\) missing 1 required positional argument: 'par"
# expect = "fix"
# must_mention = ["model\\.parameters\\(\\)", "params"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/optimizer-without-parameters"
# ///

# %% setup
import torch
from torch import nn

encoder = nn.Linear(4, 2)
decoder = nn.Linear(2, 4)
model = nn.Sequential(encoder, decoder)
# %% fail
optimizer = torch.optim.SGD(lr=0.01, momentum=0.9)
# %% reference
optimizer = torch.optim.SGD(model.parameters(), lr=0.01, momentum=0.9)
# %% check
assert len(optimizer.param_groups[0]["params"]) == 4
