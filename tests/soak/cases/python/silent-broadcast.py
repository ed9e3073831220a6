# /// case
# title = 'shapes that do not broadcast'
# source = 'common: shapes that do not broadcast'
# frameworks = ["numpy"]
# error = 'ValueError: operands could not be broadcast together'
# expect = "silent"
# ///

# %% setup
import numpy as np
a, b = np.ones((3, 2)), np.ones((2, 3))
# %% fail
c = a + b
