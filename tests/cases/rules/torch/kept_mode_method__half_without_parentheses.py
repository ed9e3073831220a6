# /// case
# title = '''model = build().double: the method is kept'''
# source = '''common: model = build().double: the method is kept'''
# frameworks = ["torch"]
# error = '''TypeError: .*double\(\) takes 1 positional argument but 2 were given'''
# expect = "fix"
# must_mention = ['''double''', '''double\(\)''']
# must_not_say = []
# rule = "torch/kept-mode-method"
# ///

# %% setup
import torch
from torch import nn

def build():
    return nn.Sequential(nn.Linear(2, 2), nn.Tanh())

model = build().double
# %% fail
y = model(torch.zeros(1, 2, dtype=torch.float64))
# %% reference
model = build().double()
y = model(torch.zeros(1, 2, dtype=torch.float64))
# %% check
assert y.dtype == torch.float64
