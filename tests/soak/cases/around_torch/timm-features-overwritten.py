# /// case
# title = "timm features overwritten"
# source = "own"
# frameworks = ["torch"]
# needs = ["timm"]
# error = "^TypeError: 'Tensor' object is not callable"
# expect = "fix"
# must_mention = ["net"]
# must_not_say = ["\\.forward\\("]
# rule = "python/overwritten-name"
# ///

# %% setup
import timm, torch
net = timm.create_model("resnet18", pretrained=False, num_classes=3).eval()
x = torch.rand(1, 3, 64, 64)

# %% setup
net = net(x)

# %% fail
probs = net(x).softmax(-1)

# %% reference
net_value = net
net = timm.create_model("resnet18", pretrained=False, num_classes=3).eval()
probs = net(x).softmax(-1)

# %% check
assert probs.shape == (1, 3)
