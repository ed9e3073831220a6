# /// case
# title = '''interp1d without values'''
# source = 'own'
# frameworks = ['numpy']
# error = '''TypeError: .*missing 1 required positional argument: 'y''''
# expect = "silent"
# ///

# %% setup
import numpy as np
class Curve:
    def __init__(self, x, y):
        self.x, self.y = x, y
    def __call__(self, x):
        return np.interp(x, self.x, self.y)
# %% fail
curve = Curve(np.array([1.0, 2.0]))
