# /// case
# title = '''size called'''
# source = 'own'
# frameworks = ['numpy']
# error = '''TypeError: 'int' object is not callable'''
# expect = "fix"
# must_mention = ['''size''']
# must_not_say = []
# ///

# %% setup
import numpy as np
a = np.arange(6)
# %% fail
mean = a.sum() / a.size()
# %% reference
mean = a.sum() / a.size
# %% check
assert mean == 2.5
