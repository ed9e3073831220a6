# /// case
# title = '''np int removed'''
# source = 'own'
# frameworks = ['numpy']
# error = '''AttributeError'''
# expect = "silent"
# ///

# %% setup
import numpy as np
# %% fail
np.zeros(3, dtype=np.int)
