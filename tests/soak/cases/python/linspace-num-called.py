# /// case
# title = '''linspace num called'''
# source = 'own'
# frameworks = ['numpy']
# error = '''TypeError: 'numpy.float64' object is not callable'''
# expect = "fix"
# must_mention = ['''\*''']
# must_not_say = []
# ///

# %% setup
import numpy as np
x = np.float64(2.0)
y = 3
# %% fail
z = x(y + 1)
# %% reference
z = x * (y + 1)
# %% check
assert z == 8
