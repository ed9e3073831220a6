# /// case
# title = "torch.cuda('cpu') in a function"
# source = "common: written for this rule"
# frameworks = ["torch"]
# error = "TypeError: 'module' object is not callable"
# expect = "fix"
# must_mention = ["torch\\.device"]
# must_not_say = ["upgrade|downgrade"]
# rule = "torch/called-device-package"
# ///
# %% setup
import torch

def pick():
    return torch.cuda("cpu")
# %% fail
d = pick()
x = torch.zeros(2, device=d)
# %% reference
d = torch.device("cpu")
x = torch.zeros(2, device=d)
# %% check
assert str(x.device) == "cpu"
