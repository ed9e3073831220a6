# /// case
# title = "detach without parentheses in a chain"
# source = "own"
# frameworks = ["torch"]
# error = "^AttributeError: 'builtin_function_or_method' object has no a"
# expect = "fix"
# must_mention = ["x\\.detach"]
# rule = "python/uncalled-method"
# ///

# %% setup
import torch
x = torch.ones(2, 3, requires_grad=True)

# %% fail
a = x.detach.cpu().numpy()

# %% reference
a = x.detach().cpu().numpy()

# %% check
assert a.shape == (2, 3)
