# /// case
# title = "loader[0]"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: 'DataLoader' object is not subscriptable"
# expect = "fix"
# must_mention = ["loader", "next\\(iter\\(loader\\)\\)"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/called-loader"
# ///

# %% setup
import torch
from torch.utils.data import DataLoader, TensorDataset

loader = DataLoader(TensorDataset(torch.ones(4, 2), torch.ones(4)), batch_size=2)
# %% fail
images, labels = loader[0]
# %% reference
images, labels = next(iter(loader))
# %% check
assert images.shape == (2, 2)
