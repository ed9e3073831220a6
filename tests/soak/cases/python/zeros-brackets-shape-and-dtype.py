# /// case
# title = '''zeros brackets shape and dtype'''
# source = 'own'
# frameworks = ['numpy']
# error = '''TypeError'''
# expect = "fix"
# must_mention = ['''np.zeros''']
# must_not_say = []
# ///

# %% setup
import numpy as np
# %% fail
a = np.zeros[(2, 3), int]
# %% reference
a = np.zeros((2, 3), int)
# %% check
assert a.shape == (2, 3) and a.dtype == int
