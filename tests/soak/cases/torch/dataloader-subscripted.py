# /// case
# title = 'first = loader[0]'
# source = 'common: first = loader[0]'
# frameworks = ["torch"]
# error = '''TypeError: 'DataLoader' object is not subscriptable'''
# expect = "fix"
# must_mention = ['loader', 'next\(iter\(|dataset\[|for ']
# must_not_say = []
# ///

# %% setup
import torch
from torch.utils.data import DataLoader, TensorDataset
ds = TensorDataset(torch.arange(6.).reshape(6, 1), torch.arange(6))
loader = DataLoader(ds, batch_size=2)
# %% fail
xb, yb = loader[0]
n = len(xb)
# %% reference
xb, yb = next(iter(loader))
n = len(xb)
# %% check
assert n == 2 and yb.tolist() == [0, 1]
