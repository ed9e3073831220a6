# /// case
# title = "data of unequal length"
# source = "own"
# frameworks = ["sklearn"]
# error = 'ValueError: Found input variables with inconsistent'
# expect = "silent"
# near_miss_of = ["sklearn/class-as-estimator"]
# ///

# %% setup
import numpy as np
from sklearn.linear_model import LinearRegression
X, y = np.zeros((3, 2)), np.zeros(2)
# %% fail
LinearRegression().fit(X, y)
