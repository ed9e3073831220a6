# /// case
# title = "a setting of the wrong kind, no data"
# source = "own"
# frameworks = ["keras"]
# error = "ValueError: Received an invalid value for `units`"
# expect = "silent"
# near_miss_of = ["keras/class-given-data"]
# on.keras2.absent = "the layer is made without a look at the setting"
# ///

# %% setup
import keras
# %% fail
layer = keras.layers.Dense('64')
