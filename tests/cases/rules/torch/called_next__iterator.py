# /// case
# title = "dataiter.next()"
# source = "own"
# frameworks = ["torch"]
# error = "^AttributeError: '_SingleProcessDataLoaderIter' object has no attribute"
# expect = "fix"
# must_mention = ["next\\(dataiter\\)"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/called-next"
# ///

# %% setup
import torch
from torch.utils.data import DataLoader, TensorDataset

loader = DataLoader(TensorDataset(torch.ones(4, 2), torch.ones(4)), batch_size=2)
dataiter = iter(loader)
# %% fail
images, labels = dataiter.next()
# %% reference
images, labels = next(dataiter)
# %% check
assert images.shape == (2, 2)
