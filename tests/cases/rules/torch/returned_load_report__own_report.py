# /// case
# title = '''a report of the person's own is called'''
# source = '''common: a report of the person's own is called'''
# frameworks = ["torch"]
# error = '''TypeError: 'Report' object is not callable'''
# expect = "silent"
# near_miss_of = ["torch/returned-load-report"]
# ///

# %% setup
from collections import namedtuple
import torch
Report = namedtuple("Report", "missing unexpected")

def load(net, state):
    net.load_state_dict(state)
    return Report([], [])

net = torch.nn.Linear(2, 1)
net_ = load(net, net.state_dict())
# %% fail
y = net_(torch.ones(1, 2))
