# /// case
# title = "timm classifier called num"
# source = "own"
# frameworks = ["torch"]
# needs = ["timm"]
# error = "^TypeError: 'int' object is not callable"
# expect = "fix"
# must_mention = ["num_classes"]
# must_not_say = ["\\.forward\\("]
# rule = "python/called-property"
# ///

# %% setup
import timm, torch
net = timm.create_model("resnet18", pretrained=False, num_classes=3)

# %% fail
n = net.num_classes()

# %% reference
n = net.num_classes

# %% check
assert n == 3
