# /// case
# title = '''DataLoader(data, collate_fn=self.collate()) in a class'''
# source = '''common: DataLoader(data, collate_fn=self.collate()) in a class'''
# frameworks = ["torch"]
# error = '''TypeError: .*collate\(\) missing 1 required positional argument: 'batch''''
# expect = "fix"
# must_mention = ['''collate''']
# must_not_say = []
# ///

# %% setup
import torch
from torch.utils.data import DataLoader

class Data:
    def __init__(self, rows):
        self.rows = rows

    def collate(self, batch):
        return torch.tensor(batch).float()

    def loader(self):
        return DataLoader(self.rows, batch_size=2, collate_fn=self.collate())
# %% fail
d = Data([1, 2, 3, 4])
sums = [b.sum().item() for b in d.loader()]
# %% reference
def loader(self):
    return DataLoader(self.rows, batch_size=2, collate_fn=self.collate)
Data.loader = loader
d = Data([1, 2, 3, 4])
sums = [b.sum().item() for b in d.loader()]
# %% check
assert sums == [3.0, 7.0]
