# /// case
# title = 'np.zeros[3, 3]'
# source = 'common: np.zeros[3, 3]'
# frameworks = ["numpy"]
# error = '''TypeError: 'builtin_function_or_method' object is not subscriptable'''
# expect = "fix"
# must_mention = ['zeros', '\(|round|paren|call']
# must_not_say = []
# ///

# %% setup
import numpy as np
# %% fail
grid = np.zeros[3, 3]
grid[1, 1] = 1
# %% reference
grid = np.zeros((3, 3))
grid[1, 1] = 1
# %% check
assert grid.shape == (3, 3) and grid.sum() == 1
