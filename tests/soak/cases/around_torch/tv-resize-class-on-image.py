# /// case
# title = "tv resize class on image"
# source = "own"
# frameworks = ["torch"]
# needs = ["torchvision"]
# error = "^TypeError: Size should be int or sequence\\. Got <class 'PIL\\.I"
# expect = "diagnosis"
# must_mention = ["transforms\\.Resize"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/class-given-data"
# ///

# %% setup
import torch, numpy as np
from torchvision import transforms
from PIL import Image
img = Image.fromarray(np.zeros((16, 16, 3), dtype="uint8"))

# %% fail
x = transforms.Resize(img)
print(x.size)
