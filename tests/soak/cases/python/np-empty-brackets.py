# /// case
# title = '''np empty brackets'''
# source = 'own'
# frameworks = ['numpy']
# error = '''not subscriptable'''
# expect = "fix"
# must_mention = ['''np.empty''']
# must_not_say = []
# ///

# %% setup
import numpy as np
# %% fail
buf = np.empty[3]
buf[:] = 0
# %% reference
buf = np.empty(3)
buf[:] = 0
# %% check
assert buf.shape == (3,)
