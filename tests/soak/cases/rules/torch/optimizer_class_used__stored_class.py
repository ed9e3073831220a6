# /// case
# title = "optimizer = Adam"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: Optimizer\\.zero_grad\\(\\) missing 1 required positional argumen"
# expect = "fix"
# must_mention = ["Adam", "class", "model\\.parameters\\(\\)"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/optimizer-class-used"
# ///

# %% setup
import torch
from torch import nn
from torch.optim import Adam

model = nn.Linear(3, 2)
optimizer = Adam
# %% fail
steps = 0
for i in range(3):
    loss = model(torch.ones(1, 3)).sum()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    steps += 1
# %% reference
steps = 0
optimizer = Adam(model.parameters())
for i in range(3):
    loss = model(torch.ones(1, 3)).sum()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    steps += 1
# %% check
assert isinstance(optimizer, Adam) and steps == 3
