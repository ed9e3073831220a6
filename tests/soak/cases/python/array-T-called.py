# /// case
# title = '''array T called'''
# source = 'own'
# frameworks = ['numpy']
# error = '''TypeError: 'numpy.ndarray' object is not callable'''
# expect = "fix"
# must_mention = ['''\bT\b''']
# must_not_say = []
# ///

# %% setup
import numpy as np
m = np.array([[1, 2], [3, 4]])
# %% fail
s = m.T() @ m
# %% reference
s = m.T @ m
# %% check
assert s[0, 0] == 10
