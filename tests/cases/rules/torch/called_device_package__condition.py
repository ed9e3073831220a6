# /// case
# title = "if torch.cuda()"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: 'module' object is not callable"
# expect = "fix"
# must_mention = ["torch\\.cuda\\.is_available\\(\\)", "module"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/called-device-package"
# ///

# %% setup
import torch
# %% fail
device = "cuda" if torch.cuda() else "cpu"
x = torch.ones(2, device=device)
# %% reference
device = "cuda" if torch.cuda.is_available() else "cpu"
x = torch.ones(2, device=device)
# %% check
assert x.sum() == 2
