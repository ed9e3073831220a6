# /// case
# title = "A function of the math module is given an array"
# source = "own"
# frameworks = ["numpy"]
# error = "TypeError: only .* arrays can be converted to Python scalars"
# expect = "silent"
# ///

# %% setup
import math
import numpy as np

angles = np.linspace(0, 1, 5)
# %% fail
heights = [1, 2]
waves = math.sin(angles) * 2
