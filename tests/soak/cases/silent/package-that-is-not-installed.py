# /// case
# title = "A package that this environment does not have"
# source = "own"
# frameworks = ["none"]
# error = "ModuleNotFoundError: No module named 'pandas_profilling'"
# expect = "silent"
# ///

# %% setup
rows = [1, 2, 3]
# %% fail
import math
from pandas_profilling import ProfileReport

report = ProfileReport(rows)
