# /// case
# title = "the last place of argsort, whose call was forgotten"
# source = "own"
# frameworks = []
# error = '''^TypeError: 'builtin_function_or_method' object is not subscriptable'''
# expect = "fix"
# must_mention = ['scores\.argsort\(\)']
# must_not_say = ['argsort\(-1\)']
# rule = "python/uncalled-method"
# ///

# %% setup
import numpy as np
scores = np.array([0.1, 0.7, 0.2])
# %% fail
best = scores.argsort[-1]
# %% reference
best = scores.argsort()[-1]
# %% check
assert best == 1
