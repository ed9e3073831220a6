# /// case
# title = "DataLoader(Squares) fails in the loop"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: object of type 'type' has no len\\(\\)"
# expect = "fix"
# must_mention = ["Squares\\(\\)", "class"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/dataset-class-in-loader"
# ///

# %% setup
import torch
from torch.utils.data import DataLoader, Dataset


class Squares(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, i):
        return i * i


loader = DataLoader(Squares, batch_size=2)
# %% fail
total = 0
for batch in loader:
    total += int(batch.sum())
# %% reference
total = 0
loader = DataLoader(Squares(), batch_size=2)
for batch in loader:
    total += int(batch.sum())
# %% check
assert total == 14
