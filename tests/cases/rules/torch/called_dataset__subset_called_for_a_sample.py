# /// case
# title = '''val_set(i) of a random_split in a loop'''
# source = '''common: val_set(i) of a random_split in a loop'''
# frameworks = ["torch"]
# error = '''TypeError: 'Subset' object is not callable'''
# expect = "fix"
# must_mention = ['''val_set''', '''val_set\[|bracket''']
# must_not_say = []
# rule = "torch/called-dataset"
# ///

# %% setup
import torch
from torch.utils.data import TensorDataset, random_split
data = TensorDataset(torch.arange(10.).reshape(5, 2), torch.arange(5))
train_set, val_set = random_split(data, [3, 2], generator=torch.Generator().manual_seed(0))
# %% fail
labels = []
for i in range(len(val_set)):
    x, y = val_set(i)
    labels.append(int(y))
# %% reference
labels = []
for i in range(len(val_set)):
    x, y = val_set[i]
    labels.append(int(y))
# %% check
assert len(labels) == 2
