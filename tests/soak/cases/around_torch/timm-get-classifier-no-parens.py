# /// case
# title = "timm get classifier no parens"
# source = "own"
# frameworks = ["torch"]
# needs = ["timm"]
# error = "^AttributeError: 'function' object has no attribute 'weight'"
# expect = "diagnosis"
# must_mention = ["net\\.get_classifier"]
# must_not_say = ["\\.forward\\("]
# rule = "python/uncalled-method"
# ///

# %% setup
import timm, torch
net = timm.create_model("resnet18", pretrained=False, num_classes=3)

# %% fail
print(net.get_classifier.weight.shape)
