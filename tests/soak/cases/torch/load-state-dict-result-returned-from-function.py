# /// case
# title = '''def load(): return model.load_state_dict(...)'''
# source = '''common: def load(): return model.load_state_dict(...)'''
# frameworks = ["torch"]
# error = '''TypeError: '_IncompatibleKeys' object is not callable'''
# expect = "fix"
# must_mention = ['''load_state_dict''', '''_IncompatibleKeys''']
# must_not_say = []
# ///

# %% setup
import torch
from torch import nn
torch.save(nn.Linear(3, 1).state_dict(), "w.pt")

def load_model(path):
    model = nn.Linear(3, 1)
    model = model.load_state_dict(torch.load(path))
    return model
# %% setup
net = load_model("w.pt")
# %% fail
out = net(torch.zeros(2, 3))
# %% reference
def load_model(path):
    model = nn.Linear(3, 1)
    model.load_state_dict(torch.load(path))
    return model
net = load_model("w.pt")
out = net(torch.zeros(2, 3))
# %% check
assert out.shape == (2, 1)
