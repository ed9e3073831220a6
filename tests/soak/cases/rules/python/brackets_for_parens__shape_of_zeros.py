# /// case
# title = "np.zeros[2, 3]"
# source = "common: written for this rule"
# frameworks = ["numpy"]
# error = "TypeError: 'builtin_function_or_method' object is not subscriptable"
# expect = "fix"
# must_mention = ["np\\.zeros", "paren|\\("]
# must_not_say = ["upgrade"]
# rule = "python/brackets-for-parens"
# ///

# %% setup
import numpy as np

# %% fail
board = np.zeros[2, 3]
board[0, 0] = 1

# %% reference
board = np.zeros((2, 3))
board[0, 0] = 1

# %% check
assert board.shape == (2, 3)
