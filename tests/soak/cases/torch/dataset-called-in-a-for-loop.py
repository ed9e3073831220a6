# /// case
# title = '''for x, y in train_ds():'''
# source = '''common: for x, y in train_ds():'''
# frameworks = ["torch"]
# error = '''TypeError: 'TensorDataset' object is not callable'''
# expect = "fix"
# must_mention = ['''train_ds''', '''without parenthes|train_ds:|dataset''']
# must_not_say = []
# ///

# %% setup
import torch
from torch.utils.data import TensorDataset
train_ds = TensorDataset(torch.arange(4.), torch.arange(4))
# %% fail
total = 0
for x, y in train_ds():
    total += int(y)
# %% reference
total = 0
for x, y in train_ds:
    total += int(y)
# %% check
assert total == 6
