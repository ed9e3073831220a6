# /// case
# title = '''np log assigned in function'''
# source = 'own'
# frameworks = ['numpy']
# error = '''TypeError: 'numpy.ndarray' object is not callable'''
# expect = "fix"
# must_mention = ['''np.sqrt''', '''assign|overwr|replac|no longer''']
# must_not_say = []
# ///

# %% setup
import numpy as np
def scale(x):
    np.sqrt = np.sqrt(x)
    return np.sqrt / 2
a = scale(np.array([4.0, 16.0]))
# %% fail
b = scale(np.array([9.0]))
# %% reference
import numpy as _n
np.sqrt = _n._core.umath.sqrt
b = np.sqrt(np.array([9.0])) / 2
# %% check
assert b.tolist() == [1.5]
