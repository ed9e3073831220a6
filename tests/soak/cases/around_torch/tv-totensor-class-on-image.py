# /// case
# title = "tv totensor class on image"
# source = "own"
# frameworks = ["torch"]
# needs = ["torchvision"]
# error = "^TypeError: ToTensor\\.__init__\\(\\) takes 1 positional argument b"
# expect = "fix"
# must_mention = ["transforms\\.ToTensor"]
# must_not_say = ["\\.forward\\("]
# rule = "python/class-for-instance"
# ///

# %% setup
import torch, numpy as np
from torchvision import transforms
from PIL import Image
img = Image.fromarray(np.zeros((16, 16, 3), dtype="uint8"))

# %% fail
x = transforms.ToTensor(img)

# %% reference
x = transforms.ToTensor()(img)

# %% check
assert x.shape == (3, 16, 16)
