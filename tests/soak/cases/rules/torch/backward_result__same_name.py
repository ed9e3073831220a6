# /// case
# title = "loss = loss.backward()"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: float\\(\\) argument must be a string or a real number, not 'No"
# expect = "fix"
# must_mention = ["backward", "None"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/backward-result"
# ///

# %% setup
import torch
from torch import nn

model = nn.Linear(3, 2)
# %% fail
loss = model(torch.ones(1, 3)).sum()
loss = loss.backward(retain_graph=True)
value = float(loss)
# %% reference
loss = model(torch.ones(1, 3)).sum()
loss.backward(retain_graph=True)
value = float(loss)
# %% check
assert isinstance(value, float)
