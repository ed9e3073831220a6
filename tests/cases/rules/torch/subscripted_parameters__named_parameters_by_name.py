# /// case
# title = '''net.named_parameters()["0.weight"]'''
# source = '''common: net.named_parameters()["0.weight"]'''
# frameworks = ["torch"]
# error = '''TypeError: 'generator' object is not subscriptable'''
# expect = "fix"
# must_mention = ['''named_parameters''', '''dict\(''']
# must_not_say = []
# rule = "torch/subscripted-parameters"
# ///

# %% setup
import torch
net = torch.nn.Sequential(torch.nn.Linear(2, 3))
# %% fail
w = net.named_parameters()["0.weight"]
print(w.shape)
# %% reference
w = dict(net.named_parameters())["0.weight"]
# %% check
assert w.shape == (3, 2)
