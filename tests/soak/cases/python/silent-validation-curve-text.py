# /// case
# title = '''validation curve text'''
# source = 'own'
# frameworks = ['sklearn']
# error = '''TypeError'''
# expect = "silent"
# ///

# %% setup
from sklearn.model_selection import cross_val_score
from sklearn.linear_model import Ridge
import numpy as np
X, y = np.ones((6, 1)), np.arange(6)
# %% fail
cross_val_score(Ridge(), X, y, "r2")
