# /// case
# title = '''optim.SGD.step(model)'''
# source = '''common: optim.SGD.step(model)'''
# frameworks = ["torch"]
# error = '''AttributeError|TypeError'''
# expect = "fix"
# must_mention = ['''SGD''', '''class''']
# must_not_say = []
# ///

# %% setup
import torch
from torch import optim, nn
model = nn.Linear(2, 1)
before = model.weight.detach().clone()
model(torch.ones(1, 2)).sum().backward()
# %% fail
optim.SGD.step(model)
# %% reference
optimizer = optim.SGD(model.parameters())
optimizer.step()
# %% check
assert not torch.equal(before, model.weight)
