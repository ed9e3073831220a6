# /// case
# title = '''model = model.load_state_dict(sd, strict=False), then model.to(device)'''
# source = '''common: model = model.load_state_dict(sd, strict=False), then model.to(device)'''
# frameworks = ["torch"]
# error = '''AttributeError: '_IncompatibleKeys' object has no attribute 'to''''
# expect = "fix"
# must_mention = ['''load_state_dict''', '''_IncompatibleKeys''']
# must_not_say = []
# ///

# %% setup
import torch
from torch import nn

def make():
    return nn.Sequential(nn.Linear(2, 3), nn.ReLU())

sd = make().state_dict()
device = torch.device("cpu")
# %% fail
model = make()
model = model.load_state_dict(sd, strict=False)
model = model.to(device)
y = model(torch.ones(1, 2))
# %% reference
model = make()
model.load_state_dict(sd, strict=False)
model = model.to(device)
y = model(torch.ones(1, 2))
# %% check
assert y.shape == (1, 3) and torch.equal(model[0].weight, sd["0.weight"])
