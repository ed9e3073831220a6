# /// case
# title = "step(loss.item()) in a function"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: 'float' object is not callable"
# expect = "fix"
# must_mention = ["step", "closure|function"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/step-given-loss"
# ///

# %% setup
import torch
from torch import nn

model = nn.Linear(2, 2)
opt = torch.optim.SGD(model.parameters(), lr=0.1)


def train(x):
    opt.zero_grad()
    loss = model(x).sum()
    loss.backward()
    opt.step(loss.item())
    return loss.item()
# %% fail
value = train(torch.ones(1, 2))
# %% reference
def train(x):
    opt.zero_grad()
    loss = model(x).sum()
    loss.backward()
    opt.step()
    return loss.item()


value = train(torch.ones(1, 2))
# %% check
assert isinstance(value, float)
