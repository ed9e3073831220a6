# /// case
# title = 'factory given an optimizer class on purpose and a misspelled loss'
# source = "own"
# frameworks = ["keras"]
# error = '''ValueError'''
# expect = "silent"
# ///

# %% setup
import keras, numpy as np
def build(opt_class, loss):
    m = keras.Sequential([keras.Input((3,)), keras.layers.Dense(2)])
    m.compile(opt_class(), loss)
    m.fit(np.ones((2, 3)), np.ones((2, 2)), verbose=0)
    return m
# %% fail
m = build(keras.optimizers.Adam, "msse")
