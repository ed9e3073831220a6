# /// case
# title = "timm called"
# source = "own"
# frameworks = ["torch"]
# needs = ["timm"]
# error = "^TypeError: 'module' object is not callable"
# expect = "diagnosis"
# must_mention = ["timm"]
# must_not_say = ["\\.forward\\("]
# rule = "python/called-module"
# ///

# %% setup
import timm

# %% fail
net = timm("resnet18")
