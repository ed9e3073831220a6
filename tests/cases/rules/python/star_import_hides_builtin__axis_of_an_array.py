# /// case
# title = '''max of array wrong axis'''
# source = 'own'
# frameworks = ['numpy']
# error = '''AxisError'''
# expect = "silent"
# near_miss_of = ["python/star-import-hides-builtin"]
# ///

# %% setup
from numpy import *
grid = array([1, 2])
# %% fail
top = max(grid, 1)
