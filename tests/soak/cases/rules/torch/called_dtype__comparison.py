# /// case
# title = "torch.float(a == b)"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: 'torch\\.dtype' object is not callable"
# expect = "fix"
# must_mention = ["torch\\.float", "dtype", "\\.to\\("]
# must_not_say = ["\\.forward\\("]
# rule = "torch/called-dtype"
# ///

# %% setup
import torch

pred, y = torch.tensor([1, 2]), torch.tensor([1, 3])
# %% fail
acc = torch.float(pred == y).mean()
# %% reference
acc = (pred == y).to(torch.float).mean()
# %% check
assert acc == 0.5
