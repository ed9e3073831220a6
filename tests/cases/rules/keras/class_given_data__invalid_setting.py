# /// case
# title = "a setting of the wrong kind, no data"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "ValueError: Received an invalid value for `units`"
# expect = "silent"
# near_miss_of = ["keras/class-given-data"]
# ///

# %% setup
import keras
# %% fail
layer = keras.layers.Dense('64')
