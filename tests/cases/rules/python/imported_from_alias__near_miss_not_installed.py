# /// case
# title = "a package that is not installed, and no name of the notebook"
# source = "own"
# frameworks = ["none"]
# error = "ModuleNotFoundError: No module named 'nompy'"
# expect = "silent"
# near_miss_of = ["python/imported-from-alias"]
# ///

# %% setup
import math as npy
# %% fail
from nompy import zeros
