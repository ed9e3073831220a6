# /// case
# title = '''net = net.eval; list(net.parameters())'''
# source = '''common: net = net.eval; list(net.parameters())'''
# frameworks = ["torch"]
# error = '''AttributeError: 'function' object has no attribute 'parameters''''
# expect = "fix"
# must_mention = ['''eval''', '''eval\(\)''']
# must_not_say = []
# ///

# %% setup
import torch
net = torch.nn.Linear(2, 2)
net = net.eval
# %% fail
n = sum(p.numel() for p in net.parameters())
# %% reference
net = net()
n = sum(p.numel() for p in net.parameters())
# %% check
assert n == 6 and isinstance(net, torch.nn.Linear)
