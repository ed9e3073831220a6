# /// case
# title = "tv fakedata item shape called"
# source = "own"
# frameworks = ["torch"]
# needs = ["torchvision"]
# error = "^TypeError: 'torch\\.Size' object is not callable"
# expect = "diagnosis"
# must_mention = ["shape"]
# must_not_say = ["\\.forward\\("]
# rule = "python/called-property"
# ///

# %% setup
import torch
from torchvision import datasets, transforms
ds = datasets.FakeData(4, (3, 8, 8), transform=transforms.ToTensor())

# %% fail
for x, y in ds:
    print(x.shape())
