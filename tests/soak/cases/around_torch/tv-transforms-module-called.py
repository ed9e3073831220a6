# /// case
# title = "tv transforms module called"
# source = "own"
# frameworks = ["torch"]
# needs = ["torchvision"]
# error = "^TypeError: 'module' object is not callable"
# expect = "diagnosis"
# must_mention = ["transforms"]
# must_not_say = ["\\.forward\\("]
# rule = "python/called-module"
# ///

# %% setup
import torch, numpy as np
from torchvision import transforms
from PIL import Image
img = Image.fromarray(np.zeros((16, 16, 3), dtype="uint8"))

# %% fail
x = transforms(img)
