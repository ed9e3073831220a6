# /// case
# title = "w = net.weight.detach, then w.numpy()"
# source = "own"
# frameworks = ["torch"]
# error = "AttributeError: 'builtin_function_or_method' object has no attribute 'numpy'"
# expect = "fix"
# must_mention = ["net\\.weight\\.detach"]
# rule = "python/uncalled-method"
# ///

# %% setup
from torch import nn
net = nn.Linear(3, 2)

# %% setup
w = net.weight.detach

# %% fail
arr = w.numpy()

# %% reference
arr = net.weight.detach().numpy()

# %% check
assert arr.shape == (2, 3)
