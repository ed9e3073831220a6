# /// case
# title = 'a list was handed over and its layers do not fit'
# source = "own"
# frameworks = ["keras"]
# error = '''ValueError'''
# expect = "silent"
# near_miss_of = ["keras/layers-without-list"]
# ///

# %% setup
from tensorflow import keras
# %% fail
net = keras.Sequential([keras.Input((3,)), keras.layers.Conv2D(2, 3)])
