# /// case
# title = "a text that is no name of Keras' is called"
# source = "own"
# frameworks = ["keras"]
# error = '''TypeError: 'str' object is not callable'''
# expect = "silent"
# near_miss_of = ["keras/called-name"]
# ///

# %% setup
import keras
import numpy as np
titles = {"loss": "validation loss"}
y = np.ones(3)
# %% fail
v = titles["loss"](y, y)
