# /// case
# title = '''for train_loader in train_loader, second epoch'''
# source = '''common: for train_loader in train_loader, second epoch'''
# frameworks = ["torch"]
# error = '''TypeError: 'DataLoader' object is not callable'''
# expect = "fix"
# must_mention = ['''train_loader''']
# must_not_say = []
# ///

# %% setup
import torch
from torch.utils.data import DataLoader
train_loader = DataLoader(torch.arange(6.), batch_size=2)
# %% fail
total = 0.
for epoch in range(2):
    for xb in train_loader():
        total += xb.sum().item()
# %% reference
total = 0.
for epoch in range(2):
    for xb in train_loader:
        total += xb.sum().item()
# %% check
assert total == 30.
