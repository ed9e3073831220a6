# /// case
# title = 'sample = train_data(0)'
# source = 'common: sample = train_data(0)'
# frameworks = ["torch"]
# error = '''TypeError: 'TabularData' object is not callable'''
# expect = "fix"
# must_mention = ['train_data', 'train_data\[0\]|bracket|__getitem__']
# must_not_say = ['__call__']
# ///

# %% setup
import torch
from torch.utils.data import Dataset

class TabularData(Dataset):
    def __init__(self, rows):
        self.rows = torch.tensor(rows)

    def __len__(self):
        return len(self.rows)

    def __getitem__(self, i):
        return self.rows[i, :-1], self.rows[i, -1]
train_data = TabularData([[1., 2., 0.], [3., 4., 1.]])
# %% fail
feats, label = train_data(0)
print(feats, label)
# %% reference
feats, label = train_data[0]
# %% check
assert feats.tolist() == [1., 2.] and label == 0
