# /// case
# title = "a.shape(0)"
# source = "common: written for this rule"
# frameworks = ["numpy"]
# error = "TypeError: 'tuple' object is not callable"
# expect = "fix"
# must_mention = ["shape", "\\[|bracket"]
# must_not_say = ["trailing comma"]
# rule = "python/indexed-with-parens"
# ///

# %% setup
import numpy as np
a = np.zeros((3, 4))

# %% fail
cells = a.shape(0) * a.shape(1)

# %% reference
cells = a.shape[0] * a.shape[1]

# %% check
assert cells == 12
