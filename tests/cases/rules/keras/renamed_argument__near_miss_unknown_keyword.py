# /// case
# title = "a keyword that no layer has"
# source = "own"
# frameworks = ["keras"]
# error = '''.'''
# expect = "silent"
# near_miss_of = ["keras/renamed-argument"]
# ///

# %% setup
import keras
# %% fail
layer = keras.layers.Dense(8, colour="red")
