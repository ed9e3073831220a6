# /// case
# title = "`from np.random import …` after `import numpy as np`"
# source = "own"
# frameworks = ["numpy"]
# error = "ModuleNotFoundError: No module named 'np'"
# expect = "fix"
# must_mention = ["numpy"]
# must_not_say = ["pip|install "]
# rule = "python/imported-from-alias"
# ///

# %% setup
import numpy as np
# %% fail
from np.random import default_rng

draws = default_rng(0).integers(0, 6, 5)
# %% reference
from numpy.random import default_rng

draws = default_rng(0).integers(0, 6, 5)
# %% check
assert draws.shape == (5,)
