# /// case
# title = "A misspelled name is imported from a package that has it spelled right"
# source = "own"
# frameworks = ["sklearn"]
# error = "ImportError: cannot import name 'StandartScaler'"
# expect = "silent"
# ///

# %% setup
import numpy as np

grid = np.arange(6.0).reshape(3, 2)
# %% fail
from sklearn.preprocessing import StandartScaler

scaled = StandartScaler().fit_transform(grid)
