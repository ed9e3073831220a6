# /// case
# title = '''criterion(out) without the target'''
# source = '''common: criterion(out) without the target'''
# frameworks = ["torch"]
# error = '''TypeError: .*forward\(\) missing 1 required positional argument: 'target''''
# expect = "diagnosis"
# must_mention = ['''target''', '''forward|CrossEntropyLoss''']
# must_not_say = ['''\.forward\(''']
# ///

# %% setup
import torch
from torch import nn
criterion = nn.CrossEntropyLoss()
out = torch.randn(2, 3)
# %% fail
loss = criterion(out)
