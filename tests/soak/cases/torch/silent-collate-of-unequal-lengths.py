# /// case
# title = 'default collate of tensors of different length'
# source = 'common: default collate of tensors of different length'
# frameworks = ["torch"]
# error = 'RuntimeError: stack expects each tensor to be equal size'
# expect = "silent"
# ///

# %% setup
import torch
from torch.utils.data import DataLoader
loader = DataLoader([torch.ones(2), torch.ones(3)], batch_size=2)
# %% fail
for batch in loader:
    print(batch.shape)
