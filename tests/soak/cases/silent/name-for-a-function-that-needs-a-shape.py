# /// case
# title = '''x = np.ones, then x[1]'''
# source = 'own'
# frameworks = ['numpy']
# error = '''TypeError: 'function' object is not subscriptable'''
# expect = "silent"
# near_miss_of = ["python/brackets-for-parens"]
# ///

# %% setup
import numpy as np
x = np.ones
# %% fail
x[1]
