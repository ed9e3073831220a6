# /// case
# title = "partial of a call: the argument belongs behind the function"
# source = "own"
# frameworks = ["none"]
# error = "TypeError: the first argument must be callable"
# expect = "fix"
# must_mention = ["partial", "scale"]
# ///

# %% setup
from functools import partial

def scale(v, factor=2):
    return v * factor

# %% fail
double = partial(scale(3))
result = double()

# %% reference
double = partial(scale, 3)
result = double()

# %% check
assert result == 6
