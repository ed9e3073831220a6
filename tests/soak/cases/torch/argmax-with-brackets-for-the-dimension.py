# /// case
# title = "argmax with brackets for the dimension"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: 'builtin_function_or_method' object is not subscr"
# expect = "fix"
# must_mention = ["out\\.argmax"]
# rule = "python/brackets-for-parens"
# ///

# %% setup
import torch
out = torch.rand(4, 3)

# %% fail
pred = out.argmax[1]

# %% reference
pred = out.argmax(1)

# %% check
assert pred.shape == (4,)
