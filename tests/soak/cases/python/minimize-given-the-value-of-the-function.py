# /// case
# title = "scipy's minimize is given a number"
# source = "own"
# frameworks = ["numpy"]
# error = "TypeError: 'numpy.float64' object is not callable"
# expect = "fix"
# must_mention = ["\\bcost\\b", "(function|result)"]
# must_not_say = []
# ///

# %% setup
import numpy as np
from scipy.optimize import minimize

def cost(x):
    return np.sum((x - 3) ** 2)

guess = np.zeros(2)
# %% fail
best = minimize(cost(guess), guess)
# %% reference
best = minimize(cost, guess)
# %% check
assert abs(best.x - 3).max() < 1e-3
