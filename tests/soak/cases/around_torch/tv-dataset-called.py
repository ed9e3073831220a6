# /// case
# title = "tv dataset called"
# source = "own"
# frameworks = ["torch"]
# needs = ["torchvision"]
# error = "^TypeError: 'FakeData' object is not callable"
# expect = "fix"
# must_mention = ["ds"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/called-dataset"
# ///

# %% setup
import torch
from torchvision import datasets, transforms
ds = datasets.FakeData(4, (3, 8, 8), transform=transforms.ToTensor())

# %% fail
x, y = ds(0)

# %% reference
x, y = ds[0]

# %% check
assert x.shape == (3, 8, 8)
