# /// case
# title = "Nobody knows the shape that was meant"
# source = "own"
# frameworks = ["numpy"]
# error = "TypeError: unsupported operand"
# expect = "silent"
# must_mention = []
# must_not_say = []
# ///

# %% setup
import numpy as np
grid = np.arange(6)
# %% fail
shifted = grid.reshape + 1
