# /// case
# title = "transform left to none in a loader"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: 'NoneType' object is not callable"
# expect = "fix"
# must_mention = ["self\\.transform"]
# rule = "python/missing-argument"
# ///

# %% setup
import torch
from torch.utils.data import Dataset, DataLoader
class DS(Dataset):
    def __init__(self, xs, transform=None):
        self.xs = xs
        self.transform = transform
    def __len__(self):
        return len(self.xs)
    def __getitem__(self, i):
        return self.transform(self.xs[i])

# %% fail
for b in DataLoader(DS(torch.ones(4, 2))):
    print(b.shape)

# %% reference
class DS(Dataset):
    def __init__(self, xs, transform=None):
        self.xs = xs
        self.transform = transform
    def __len__(self):
        return len(self.xs)
    def __getitem__(self, i):
        return self.transform(self.xs[i]) if self.transform is not None else self.xs[i]


for b in DataLoader(DS(torch.ones(4, 2))):
    print(b.shape)

# %% check
assert b.shape == (1, 2)
