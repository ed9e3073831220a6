# /// case
# title = 'a KeyError inside Dataset.__getitem__'
# source = 'common: a KeyError inside Dataset.__getitem__'
# frameworks = ["torch"]
# error = '''KeyError: 'label''''
# expect = "silent"
# ///

# %% setup
import torch
from torch.utils.data import Dataset, DataLoader

class Rows(Dataset):
    def __init__(self, rows):
        self.rows = rows

    def __len__(self):
        return len(self.rows)

    def __getitem__(self, i):
        return self.rows[i]["x"], self.rows[i]["label"]
# %% fail
for x, y in DataLoader(Rows([{"x": 1.0, "y": 0}]), batch_size=1):
    print(x, y)
