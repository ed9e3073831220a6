# /// case
# title = "a dataset object without a length"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: object of type 'Endless' has no len\\(\\)"
# expect = "silent"
# near_miss_of = ["torch/dataset-class-in-loader"]
# ///

# %% setup
import torch
from torch.utils.data import DataLoader, Dataset


class Endless(Dataset):
    def __getitem__(self, i):
        return i
# %% fail
for batch in DataLoader(Endless(), batch_size=2):
    break
