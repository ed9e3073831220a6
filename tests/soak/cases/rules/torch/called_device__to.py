# /// case
# title = "device(x) in place of x.to(device)"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: 'torch\\.device' object is not callable"
# expect = "fix"
# must_mention = ["device", "\\.to\\(device\\)"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/called-device"
# ///

# %% setup
import torch

device = torch.device("cpu")
x = torch.ones(2)
# %% fail
x = device(x)
y = x.sum()
# %% reference
x = x.to(device)
y = x.sum()
# %% check
assert y == 2
