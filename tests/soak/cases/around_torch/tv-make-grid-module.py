# /// case
# title = "tv make grid module"
# source = "own"
# frameworks = ["torch"]
# needs = ["torchvision"]
# error = "^TypeError: 'module' object is not callable"
# expect = "diagnosis"
# must_mention = ["torchvision\\.utils"]
# must_not_say = ["\\.forward\\("]
# rule = "python/called-module"
# ///

# %% setup
import torch
import torchvision
imgs = torch.rand(4, 3, 8, 8)

# %% fail
grid = torchvision.utils(imgs)
