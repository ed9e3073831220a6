# /// case
# title = '''Dataset(transform=ToFloat): the class takes the sample'''
# source = '''common: Dataset(transform=ToFloat): the class takes the sample'''
# frameworks = ["torch"]
# error = '''TypeError: ToFloat\(\) takes no arguments'''
# expect = "fix"
# must_mention = ['''ToFloat''', '''class|instance''']
# must_not_say = []
# ///

# %% setup
import torch
from torch.utils.data import Dataset

class ToFloat:
    def __call__(self, x):
        return x.float()

class Numbers(Dataset):
    def __init__(self, n, transform=None):
        self.x = torch.arange(n)
        self.transform = transform

    def __len__(self):
        return len(self.x)

    def __getitem__(self, i):
        x = self.x[i]
        if self.transform:
            x = self.transform(x)
        return x

data = Numbers(3, transform=ToFloat)
# %% fail
first = data[1]
# %% reference
data = Numbers(3, transform=ToFloat())
first = data[1]
# %% check
assert first.dtype == torch.float32 and first.item() == 1.0
