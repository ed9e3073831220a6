# /// case
# title = '''transform = [..] with T.Compose at hand, called in __getitem__'''
# source = '''common: transform = [..] with T.Compose at hand, called in __getitem__'''
# frameworks = ["torch"]
# error = '''TypeError: 'list' object is not callable'''
# expect = "fix"
# must_mention = ['''list''', '''Compose''']
# must_not_say = []
# ///

# %% setup
import types
import torch
from torch.utils.data import Dataset

class Compose:
    def __init__(self, transforms):
        self.transforms = transforms

    def __call__(self, x):
        for t in self.transforms:
            x = t(x)
        return x

T = types.ModuleType("T")
T.Compose = Compose
T.Scale = type("Scale", (), {"__init__": lambda self, k: setattr(self, "k", k), "__call__": lambda self, x: x * self.k})
train_tf = [T.Scale(2.0), T.Scale(3.0)]

class Images(Dataset):
    def __init__(self, x, transform):
        self.x, self.transform = x, transform

    def __len__(self):
        return len(self.x)

    def __getitem__(self, i):
        return self.transform(self.x[i])

images = Images(torch.ones(4, 2), train_tf)
# %% fail
first = images[0]
# %% reference
images = Images(torch.ones(4, 2), T.Compose(train_tf))
first = images[0]
# %% check
assert first.tolist() == [6.0, 6.0]
