# /// case
# title = '''an error inside the person's __getitem__ behind a loader'''
# source = '''common: an error inside the person's __getitem__ behind a loader'''
# frameworks = ["torch"]
# error = '''KeyError'''
# expect = "silent"
# ///

# %% setup
import torch
from torch.utils.data import DataLoader, Dataset

class Rows(Dataset):
    def __init__(self, rows):
        self.rows = rows

    def __len__(self):
        return len(self.rows)

    def __getitem__(self, i):
        return torch.tensor(self.rows[i]["x"]), self.rows[i]["label"]

loader = DataLoader(Rows([{"x": 1.0}, {"x": 2.0}]), batch_size=2)
# %% fail
for x, label in loader:
    print(x, label)
