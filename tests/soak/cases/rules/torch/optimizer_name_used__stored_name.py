# /// case
# title = "optimizer = \"adam\", as in Keras"
# source = "own"
# frameworks = ["torch"]
# error = "^AttributeError: 'str' object has no attribute 'zero_grad'"
# expect = "fix"
# must_mention = ["adam", "torch\\.optim\\.Adam", "string"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/optimizer-name-used"
# ///

# %% setup
import torch
from torch import nn

model = nn.Linear(2, 2)
optimizer = "adam"
# %% fail
for i in range(2):
    optimizer.zero_grad()
    model(torch.ones(1, 2)).sum().backward()
    optimizer.step()
# %% reference
optimizer = torch.optim.Adam(model.parameters())
for i in range(2):
    optimizer.zero_grad()
    model(torch.ones(1, 2)).sum().backward()
    optimizer.step()
# %% check
assert isinstance(optimizer, torch.optim.Adam) and i == 1
