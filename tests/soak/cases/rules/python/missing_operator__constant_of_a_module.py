# /// case
# title = "np.pi(r ** 2)"
# source = "common: written for this rule"
# frameworks = ["numpy"]
# error = "TypeError: 'float' object is not callable"
# expect = "fix"
# must_mention = ["np\\.pi", "\\*|multipl|operator"]
# must_not_say = ["property"]
# rule = "python/missing-operator"
# ///

# %% setup
import numpy as np
r = 2

# %% fail
area = np.pi(r ** 2)

# %% reference
area = np.pi * (r ** 2)

# %% check
assert round(area, 2) == 12.57
