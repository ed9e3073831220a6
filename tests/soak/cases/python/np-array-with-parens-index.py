# /// case
# title = '''np array with parens index'''
# source = 'own'
# frameworks = ['numpy']
# error = '''TypeError: 'numpy.ndarray' object is not callable'''
# expect = "fix"
# must_mention = ['''\[''']
# must_not_say = []
# ///

# %% setup
import numpy as np
w = np.array([0.1, 0.9])
# %% fail
total = 0
for i in range(len(w)):
    total += w(i)
# %% reference
total = float(w.sum())
# %% check
assert abs(total - 1) < 1e-9
