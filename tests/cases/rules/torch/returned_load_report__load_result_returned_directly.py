# /// case
# title = '''def restore(net, path): return net.load_state_dict(...)'''
# source = '''common: def restore(net, path): return net.load_state_dict(...)'''
# frameworks = ["torch"]
# error = '''AttributeError: '_IncompatibleKeys' object has no attribute 'eval''''
# expect = "fix"
# must_mention = ['''load_state_dict''', '''restore''', '''return''']
# must_not_say = []
# rule = "torch/returned-load-report"
# ///

# %% setup
import torch
from torch import nn
torch.save(nn.Linear(3, 1).state_dict(), "w.pt")

def restore(net, path):
    state = torch.load(path, map_location="cpu")
    return net.load_state_dict(state)
# %% fail
net = restore(nn.Linear(3, 1), "w.pt")
net.eval()
out = net(torch.zeros(2, 3))
# %% reference
def restore(net, path):
    state = torch.load(path, map_location="cpu")
    net.load_state_dict(state)
    return net
net = restore(nn.Linear(3, 1), "w.pt")
net.eval()
out = net(torch.zeros(2, 3))
# %% check
assert out.shape == (2, 1) and not net.training
