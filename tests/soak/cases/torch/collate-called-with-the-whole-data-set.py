# /// case
# title = "collate called with the whole data set"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: 'tuple' object is not callable"
# expect = "fix"
# must_mention = ["collate\\(data\\)"]
# rule = "python/result-handed-over"
# ///

# %% setup
import torch
from torch.utils.data import DataLoader
data = [(torch.ones(3), 1), (torch.zeros(3), 0)]
def collate(batch):
    xs, ys = zip(*batch)
    return torch.stack(xs), torch.tensor(ys)

# %% fail
dl = DataLoader(data, batch_size=2, collate_fn=collate(data))
for x, y in dl:
    print(x.shape)

# %% reference
dl = DataLoader(data, batch_size=2, collate_fn=collate)
for x, y in dl:
    print(x.shape)

# %% check
assert x.shape == (2, 3)
