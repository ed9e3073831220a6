# /// case
# title = "partial of a call that already has all arguments"
# source = "own"
# frameworks = ["none"]
# error = "TypeError: the first argument must be callable"
# expect = "diagnosis"
# must_mention = ["partial", "add\\("]
# ///

# %% setup
from functools import partial

def add(a, b):
    return a + b

# %% fail
total = partial(add(1, 2))(3)
