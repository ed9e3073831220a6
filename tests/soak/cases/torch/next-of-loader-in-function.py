# /// case
# title = '''next(loader) inside a helper'''
# source = '''common: next(loader) inside a helper'''
# frameworks = ["torch"]
# error = '''TypeError: 'DataLoader' object is not an iterator'''
# expect = "fix"
# must_mention = ['''loader''', '''iter\(loader\)''']
# must_not_say = []
# ///

# %% setup
import torch
from torch.utils.data import DataLoader, TensorDataset

def peek(loader):
    xb, yb = next(loader)
    return xb.shape, yb

train_loader = DataLoader(TensorDataset(torch.zeros(6, 2), torch.arange(6)), batch_size=3)
# %% fail
shape, labels = peek(train_loader)
# %% reference
def peek(loader):
    xb, yb = next(iter(loader))
    return xb.shape, yb
shape, labels = peek(train_loader)
# %% check
assert shape == (3, 2) and labels.tolist() == [0, 1, 2]
