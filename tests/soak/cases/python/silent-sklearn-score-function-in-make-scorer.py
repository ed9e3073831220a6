# /// case
# title = '''sklearn score function in make scorer'''
# source = 'own'
# frameworks = ['sklearn']
# error = '''TypeError|ValueError'''
# expect = "silent"
# ///

# %% setup
from sklearn.model_selection import cross_val_score
from sklearn.linear_model import LinearRegression
from sklearn.metrics import mean_squared_error
import numpy as np
X = np.arange(10.0).reshape(-1, 1); y = X.ravel()
# %% fail
cross_val_score(LinearRegression(), X, y, scoring=mean_squared_error, error_score="raise")
