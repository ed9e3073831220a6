# /// case
# title = 'images, labels = next(train_loader)'
# source = 'common: images, labels = next(train_loader)'
# frameworks = ["torch"]
# error = '''TypeError: 'DataLoader' object is not an iterator'''
# expect = "fix"
# must_mention = ['train_loader', 'iter\(train_loader\)']
# must_not_say = []
# ///

# %% setup
import torch
from torch.utils.data import DataLoader, TensorDataset
train_loader = DataLoader(TensorDataset(torch.arange(6.).reshape(6, 1), torch.arange(6)), batch_size=4)
# %% fail
images, labels = next(train_loader)
print(images.shape)
# %% reference
images, labels = next(iter(train_loader))
# %% check
assert images.shape == (4, 1) and labels.tolist() == [0, 1, 2, 3]
