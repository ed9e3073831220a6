# /// case
# title = '''np.array[[1, 5], [7, 2]]'''
# source = 'own'
# frameworks = ['numpy']
# error = '''TypeError: 'builtin_function_or_method' object is not subscriptable'''
# expect = "fix"
# must_mention = ['''np.array''', '''parenthes''']
# must_not_say = []
# rule = "python/brackets-for-parens"
# ///

# %% setup
import numpy as np
# %% fail
scores = np.array[[1, 5], [7, 2]]
# %% reference
scores = np.array([[1, 5], [7, 2]])
# %% check
assert scores.shape == (2, 2)
