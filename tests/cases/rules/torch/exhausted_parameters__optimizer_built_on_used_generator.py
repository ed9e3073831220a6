# /// case
# title = '''params is a generator that the count has used up'''
# source = '''common: params is a generator that the count has used up'''
# frameworks = ["torch"]
# error = '''ValueError: optimizer got an empty parameter list'''
# expect = "fix"
# must_mention = ['''params''', '''generator|once|used up''', '''parameters\(\)''']
# must_not_say = []
# rule = "torch/exhausted-parameters"
# ///

# %% setup
import torch
from torch import nn
net = nn.Linear(3, 2)
params = net.parameters()
print(sum(p.numel() for p in params), "parameters")
# %% fail
optimizer = torch.optim.Adam(params, lr=1e-3)
# %% reference
optimizer = torch.optim.Adam(net.parameters(), lr=1e-3)
# %% check
assert len(optimizer.param_groups[0]["params"]) == 2
