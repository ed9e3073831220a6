# /// case
# title = "A dataset gives objects of a class that no batch can be made of"
# source = "own"
# frameworks = ["torch"]
# error = "TypeError: default_collate: batch must contain"
# expect = "silent"
# near_miss_of = ["torch/dataset-class-in-loader", "python/uncalled-elements"]
# ///

# %% setup
import torch
from torch.utils.data import DataLoader, Dataset

class Sample:
    def __init__(self, value):
        self.value = value

class Samples(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, index):
        return Sample(index)

loader = DataLoader(Samples(), batch_size=2)
# %% fail
for batch in loader:
    print(batch)
