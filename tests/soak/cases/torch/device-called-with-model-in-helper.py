# /// case
# title = '''device(model) instead of model.to(device)'''
# source = '''common: device(model) instead of model.to(device)'''
# frameworks = ["torch"]
# error = '''TypeError: 'torch.device' object is not callable'''
# expect = "fix"
# must_mention = ['''device''', '''to\(''']
# must_not_say = []
# ///

# %% setup
import torch
from torch import nn

def prepare(model, batch, dev):
    model = dev(model)
    return model(batch)

# %% fail
out = prepare(nn.Linear(2, 1), torch.ones(1, 2), torch.device("cpu"))
# %% reference
def prepare(model, batch, dev):
    model = model.to(dev)
    return model(batch)
out = prepare(nn.Linear(2, 1), torch.ones(1, 2), torch.device("cpu"))
# %% check
assert out.shape == (1, 1)
