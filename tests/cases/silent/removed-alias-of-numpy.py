# /// case
# title = "An alias that numpy removed years ago"
# source = "own"
# frameworks = ["numpy"]
# error = "AttributeError: module 'numpy' has no attribute 'float'"
# expect = "silent"
# ///

# %% setup
import numpy as np

rows = ["1.5", "2.5"]
# %% fail
values = np.array(rows).astype(np.float)
