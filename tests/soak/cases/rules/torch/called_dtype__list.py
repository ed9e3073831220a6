# /// case
# title = "torch.float([1, 2])"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: 'torch\\.dtype' object is not callable"
# expect = "fix"
# must_mention = ["torch\\.float", "dtype", "torch\\.tensor"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/called-dtype"
# ///

# %% setup
import torch
# %% fail
t = torch.float([1, 2])
# %% reference
t = torch.tensor([1, 2], dtype=torch.float)
# %% check
assert t.dtype == torch.float and t.tolist() == [1, 2]
