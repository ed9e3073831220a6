# /// case
# title = "step(loss) is taken to do the backward pass"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: 'Tensor' object is not callable"
# expect = "fix"
# must_mention = ["backward", "step"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/step-given-loss"
# ///

# %% setup
import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(2, 2)
opt = torch.optim.SGD(model.parameters(), lr=0.1)
before = model.weight.detach().clone()
# %% fail
loss = model(torch.ones(1, 2)).sum()
opt.step(loss)
# %% reference
loss.backward()
opt.step()
# %% check
assert not torch.equal(before, model.weight)
