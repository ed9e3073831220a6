# /// case
# title = "a number goes into a layer"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "ValueError: Only input tensors may be passed"
# expect = "silent"
# near_miss_of = ["keras/unapplied-layer"]
# ///

# %% setup
import keras
# %% fail
keras.layers.Dense(2)(3.5)
