# /// case
# title = "rows of lists under each other without commas"
# source = "common: written for this rule"
# frameworks = ["numpy"]
# error = "TypeError: list indices must be integers or slices, not tuple"
# expect = "fix"
# must_mention = ["comma"]
# must_not_say = ["upgrade"]
# rule = "python/missing-comma"
# ///

# %% setup
import warnings
warnings.simplefilter('ignore', SyntaxWarning)
import numpy as np

# %% fail
turn = np.array([[0, 1]
                 [-1, 0]])
turned = turn @ np.array([2, 3])

# %% reference
turn = np.array([[0, 1],
                 [-1, 0]])
turned = turn @ np.array([2, 3])

# %% check
assert turned.tolist() == [3, -2]
