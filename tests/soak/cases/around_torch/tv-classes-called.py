# /// case
# title = "tv classes called"
# source = "own"
# frameworks = ["torch"]
# needs = ["torchvision"]
# error = "^TypeError: 'list' object is not callable"
# expect = "fix"
# must_mention = ["classes"]
# must_not_say = ["\\.forward\\("]
# rule = "python/called-property"
# ///

# %% setup
import torch
from torchvision import datasets, transforms
import numpy as np, os
from PIL import Image
os.makedirs("data/cat", exist_ok=True)
Image.fromarray(np.zeros((16, 16, 3), dtype="uint8")).save("data/cat/a.png")
ds = datasets.ImageFolder("data", transform=transforms.ToTensor())

# %% fail
n = len(ds.classes())

# %% reference
n = len(ds.classes)

# %% check
assert n == 1
