# /// case
# title = "the name of an activation is misspelled"
# source = "own"
# frameworks = ["keras"]
# error = '''.'''
# expect = "silent"
# near_miss_of = ["keras/result-for-function"]
# ///

# %% setup
import keras
# %% fail
layer = keras.layers.Dense(8, activation="reluu")
