# /// case
# title = '''max[0] of an array'''
# source = 'own'
# frameworks = ['numpy']
# error = '''TypeError: 'builtin_function_or_method' object is not subscriptable'''
# expect = "fix"
# must_mention = ['''max''', '''parenthes''']
# must_not_say = []
# rule = "python/brackets-for-parens"
# ///

# %% setup
import numpy as np

scores = np.array([[1, 5], [7, 2]])
# %% fail
best = scores.max[0]
# %% reference
best = scores.max(0)
# %% check
assert best.tolist() == [7, 5]
