# /// case
# title = "step(closure()) calls the closure first"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: 'Tensor' object is not callable"
# expect = "fix"
# must_mention = ["closure", "step"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/step-given-loss"
# ///

# %% setup
import torch
from torch import nn

model = nn.Linear(2, 2)
opt = torch.optim.SGD(model.parameters(), lr=0.1)
calls = []


def closure():
    opt.zero_grad()
    loss = model(torch.ones(1, 2)).sum()
    loss.backward()
    calls.append(loss.item())
    return loss
# %% fail
opt.step(closure())
# %% reference
opt.step(closure)
# %% check
assert len(calls) == 2 and calls[0] == calls[1]
