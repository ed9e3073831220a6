# /// case
# title = "timm default cfg called"
# source = "own"
# frameworks = ["torch"]
# needs = ["timm"]
# error = "^TypeError: 'dict' object is not callable"
# expect = "fix"
# must_mention = ["default_cfg"]
# must_not_say = ["\\.forward\\("]
# rule = "python/called-property"
# ///

# %% setup
import timm, torch
net = timm.create_model("resnet18", pretrained=False, num_classes=3)

# %% fail
cfg = net.default_cfg()

# %% reference
cfg = net.default_cfg

# %% check
assert 'input_size' in cfg
