# /// case
# title = '''shapes'''
# source = 'own'
# frameworks = ['numpy']
# error = '''ValueError'''
# expect = "silent"
# ///

# %% setup
import numpy as np
# %% fail
np.ones(3) + np.ones(4)
