# /// case
# title = "for batch in loader()"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: 'DataLoader' object is not callable"
# expect = "fix"
# must_mention = ["loader", "iterat"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/called-loader"
# ///

# %% setup
import torch
from torch.utils.data import DataLoader, TensorDataset

loader = DataLoader(TensorDataset(torch.ones(4, 2), torch.ones(4)), batch_size=2)
# %% fail
seen = 0
for x, y in loader():
    seen += len(x)
# %% reference
seen = 0
for x, y in loader:
    seen += len(x)
# %% check
assert seen == 4
