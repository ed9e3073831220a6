# /// case
# title = "torch.cuda(x)"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: 'module' object is not callable"
# expect = "fix"
# must_mention = ["torch\\.cuda", "module", "\\.to\\("]
# must_not_say = ["\\.forward\\("]
# rule = "torch/called-device-package"
# ///

# %% setup
import torch

x = torch.ones(2)
# %% fail
x = torch.cuda(x)
y = x * 2
# %% reference
x = x.to(torch.device("cuda" if torch.cuda.is_available() else "cpu"))
y = x * 2
# %% check
assert y.sum() == 4
