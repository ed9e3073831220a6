# /// case
# title = "vmap of a result"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: 'Tensor' object is not callable"
# expect = "fix"
# must_mention = ["f\\(torch\\.ones\\(3\\)\\)"]
# rule = "python/result-handed-over"
# ///

# %% setup
import torch
def f(x):
    return x.sum()

# %% fail
g = torch.vmap(f(torch.ones(3)))
g(torch.ones(2, 3))

# %% reference
g = torch.vmap(f)
g(torch.ones(2, 3))

# %% check
assert g(torch.ones(2, 3)).shape == (2,)
