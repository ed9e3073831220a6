# /// case
# title = '''for x in dataloaders["val"](): of a dict of loaders'''
# source = '''common: for x in dataloaders["val"](): of a dict of loaders'''
# frameworks = ["torch"]
# error = '''TypeError: 'DataLoader' object is not callable'''
# expect = "fix"
# must_mention = ['''dataloaders''', '''DataLoader''']
# must_not_say = []
# ///

# %% setup
import torch
from torch.utils.data import DataLoader
dataloaders = {p: DataLoader(torch.arange(4.), batch_size=2) for p in ("train", "val")}
# %% fail
total = 0.0
for phase in ["train", "val"]:
    for xb in dataloaders[phase]():
        total += xb.sum().item()
# %% reference
total = 0.0
for phase in ["train", "val"]:
    for xb in dataloaders[phase]:
        total += xb.sum().item()
# %% check
assert total == 12.0
