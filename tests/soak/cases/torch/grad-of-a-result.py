# /// case
# title = "grad of a result"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: 'Tensor' object is not callable"
# expect = "fix"
# must_mention = ["torch\\.func\\.grad"]
# rule = "python/result-handed-over"
# ///

# %% setup
import torch
def f(x):
    return x.sum()

# %% fail
g = torch.func.grad(f(torch.ones(3)))
print(g(torch.ones(3)))

# %% reference
g = torch.func.grad(f)
print(g(torch.ones(3)))

# %% check
assert g(torch.ones(3)).shape == (3,)
