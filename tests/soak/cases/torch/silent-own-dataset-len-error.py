# /// case
# title = '''the person's __len__ returns a float'''
# source = '''common: the person's __len__ returns a float'''
# frameworks = ["torch"]
# error = '''TypeError: 'float' object cannot be interpreted as an integer'''
# expect = "silent"
# ///

# %% setup
import torch
from torch.utils.data import DataLoader, Dataset

class D(Dataset):
    def __len__(self):
        return 10 / 2

    def __getitem__(self, i):
        return i
# %% fail
n = len(DataLoader(D(), batch_size=2))
