# /// case
# title = "np.mean(x, axis=0)(x, axis=0)"
# source = "common: written for this rule"
# frameworks = ["numpy"]
# error = "TypeError: 'numpy.ndarray' object is not callable"
# expect = "fix"
# must_mention = ["np\\.mean", "result|returns|value|already"]
# must_not_say = ["upgrade|downgrade"]
# rule = "python/call-result-called"
# ///
# %% setup
import numpy as np
grid = np.arange(6.0).reshape(2, 3)
# %% fail
def centre(a):
    return a - np.mean(a, axis=0)(a, axis=0)

centred = centre(grid)
# %% reference
def centre(a):
    return a - np.mean(a, axis=0)

centred = centre(grid)
# %% check
assert centred.sum() == 0
