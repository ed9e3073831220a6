# /// case
# title = "loader.next() in a function"
# source = "own"
# frameworks = ["torch"]
# error = "^AttributeError: 'DataLoader' object has no attribute 'next'"
# expect = "fix"
# must_mention = ["next\\(iter\\(loader\\)\\)"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/called-next"
# ///

# %% setup
import torch
from torch.utils.data import DataLoader, TensorDataset


def first_batch(loader):
    x, = loader.next()
    return x
# %% fail
x = first_batch(DataLoader(TensorDataset(torch.ones(4, 2)), batch_size=2))
# %% reference
def first_batch(loader):
    x, = next(iter(loader))
    return x


x = first_batch(DataLoader(TensorDataset(torch.ones(4, 2)), batch_size=2))
# %% check
assert x.shape == (2, 2)
