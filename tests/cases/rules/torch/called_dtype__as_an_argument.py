# /// case
# title = "dtype=torch.long()"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: 'torch\\.dtype' object is not callable"
# expect = "fix"
# must_mention = ["torch\\.long", "dtype"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/called-dtype"
# ///

# %% setup
import torch
# %% fail
counts = torch.zeros(3, dtype=torch.long())
# %% reference
counts = torch.zeros(3, dtype=torch.long)
# %% check
assert counts.dtype == torch.long
