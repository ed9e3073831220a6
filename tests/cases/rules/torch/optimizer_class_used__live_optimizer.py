# /// case
# title = "the class is named where the optimizer exists"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: Optimizer\\.zero_grad\\(\\) missing 1 required positional argumen"
# expect = "fix"
# must_mention = ["SGD", "class", "`sgd`"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/optimizer-class-used"
# ///

# %% setup
import torch
from torch import nn, optim

model = nn.Linear(3, 2)
sgd = optim.SGD(model.parameters(), lr=0.1)
model(torch.ones(1, 3)).sum().backward()
# %% fail
optim.SGD.zero_grad()
# %% reference
sgd.zero_grad()
# %% check
assert model.weight.grad is None or model.weight.grad.abs().sum() == 0
