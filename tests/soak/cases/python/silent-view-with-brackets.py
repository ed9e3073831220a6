# /// case
# title = '''view with brackets'''
# source = 'own'
# frameworks = ['numpy']
# error = '''TypeError'''
# expect = "silent"
# ///

# %% setup
import numpy as np
a = np.arange(3)
# %% fail
b = a.view[np.uint8]
