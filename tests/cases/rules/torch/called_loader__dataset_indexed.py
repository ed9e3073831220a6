# /// case
# title = "the dataset, not the loader, has the wrong index"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: new\\(\\): invalid data type 'str'"
# expect = "silent"
# near_miss_of = ["torch/called-loader"]
# ///

# %% setup
import torch
from torch.utils.data import DataLoader, TensorDataset

loader = DataLoader(TensorDataset(torch.ones(4, 2)), batch_size=2)
# %% fail
len(loader.dataset["a"])
