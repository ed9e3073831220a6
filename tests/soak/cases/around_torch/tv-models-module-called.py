# /// case
# title = "tv models module called"
# source = "own"
# frameworks = ["torch"]
# needs = ["torchvision"]
# error = "^TypeError: 'module' object is not callable"
# expect = "diagnosis"
# must_mention = ["models\\.resnet"]
# must_not_say = ["\\.forward\\("]
# rule = "python/called-module"
# ///

# %% setup
from torchvision import models

# %% fail
net = models.resnet(pretrained=False)
