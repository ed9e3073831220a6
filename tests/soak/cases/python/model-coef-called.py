# /// case
# title = '''model coef called'''
# source = 'own'
# frameworks = ['sklearn']
# error = '''TypeError: 'numpy.ndarray' object is not callable'''
# expect = "fix"
# must_mention = ['''coef_''']
# must_not_say = []
# ///

# %% setup
from sklearn.linear_model import LinearRegression
import numpy as np
X = np.array([[1.0], [2.0], [3.0]]); y = [2, 4, 6]
reg = LinearRegression().fit(X, y)
# %% fail
slope = reg.coef_()[0]
# %% reference
slope = reg.coef_[0]
# %% check
assert round(slope) == 2
