# /// case
# title = "timm list not str"
# source = "own"
# frameworks = ["torch"]
# needs = ["timm"]
# error = "^TypeError: 'function' object is not subscriptable"
# expect = "diagnosis"
# must_mention = ["timm\\.list_models"]
# must_not_say = ["\\.forward\\("]
# rule = "python/brackets-for-parens"
# ///

# %% setup
import timm

# %% fail
timm.list_models["resnet*"]
