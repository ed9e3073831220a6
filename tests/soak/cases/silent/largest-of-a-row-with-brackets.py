# /// case
# title = '''max[3] of an array with one dimension: neither an axis nor an index of anything'''
# source = 'own'
# frameworks = ['numpy']
# error = '''TypeError: 'builtin_function_or_method' object is not subscriptable'''
# expect = "silent"
# near_miss_of = ["python/brackets-for-parens", "python/uncalled-method"]
# ///

# %% setup
import numpy as np

scores = np.array([1, 5, 7, 2])
# %% fail
best = scores.max[3]
