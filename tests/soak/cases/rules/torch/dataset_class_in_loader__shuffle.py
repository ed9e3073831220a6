# /// case
# title = "the sampler asks for a length at once"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: object of type 'type' has no len\\(\\)"
# expect = "diagnosis"
# must_mention = ["Rows", "class", "n\\b|\\.\\.\\."]
# must_not_say = ["\\.forward\\("]
# rule = "torch/dataset-class-in-loader"
# ///

# %% setup
import torch
from torch.utils.data import DataLoader, Dataset


class Rows(Dataset):
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        return i
# %% fail
loader = DataLoader(Rows, batch_size=2, shuffle=True)
