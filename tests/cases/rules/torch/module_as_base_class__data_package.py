# /// case
# title = "class D(data) with torch.utils.data"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: module\\(\\) takes at most 2 arguments \\(3 given\\)"
# expect = "fix"
# must_mention = ["data\\.Dataset", "module|package"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/module-as-base-class"
# ///

# %% setup
import torch
from torch.utils import data
# %% fail
class Squares(data):
    def __len__(self):
        return 4

    def __getitem__(self, i):
        return torch.tensor(i * i)


squares = [int(v) for v in data.DataLoader(Squares())]
# %% reference
class Squares(data.Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, i):
        return torch.tensor(i * i)


squares = [int(v) for v in data.DataLoader(Squares())]
# %% check
assert squares == [0, 1, 4, 9]
