# /// case
# title = '''np max uncalled compare'''
# source = 'own'
# frameworks = ['numpy']
# error = '''TypeError'''
# expect = "fix"
# must_mention = ['''max''']
# must_not_say = []
# ///

# %% setup
import numpy as np
a = np.array([1, 5, 2])
# %% fail
peaks = a[a == a.max]
if a.max > 3:
    high = True
# %% reference
high = a.max() > 3
# %% check
assert high
