# /// case
# title = "np.random.seed = 42 instead of a call"
# source = "common: written for this rule"
# frameworks = ["numpy"]
# error = "TypeError: 'int' object is not callable"
# expect = "fix"
# must_mention = ["np\\.random\\.seed", "assigned|replaced|overwr"]
# must_not_say = ["upgrade|reinstall"]
# rule = "python/overwritten-attribute"
# ///

# %% setup
import numpy as np
np.random.seed = 42

# %% fail
np.random.seed(0)
first = np.random.rand()

# %% reference
np.random.seed = np.random.mtrand.seed
np.random.seed(0)
first = np.random.rand()

# %% check
assert abs(first - 0.5488135) < 1e-6
