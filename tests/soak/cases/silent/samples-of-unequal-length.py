# /// case
# title = "Samples of unequal length do not make a batch"
# source = "own"
# frameworks = ["torch"]
# error = "RuntimeError: stack expects each tensor to be equal size"
# expect = "silent"
# near_miss_of = ["torch/dataset-class-in-loader"]
# ///

# %% setup
import torch
from torch.utils.data import DataLoader, Dataset

class Lines(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, index):
        return torch.ones(index + 1)

loader = DataLoader(Lines(), batch_size=2)
# %% fail
for batch in loader:
    print(batch.shape)
