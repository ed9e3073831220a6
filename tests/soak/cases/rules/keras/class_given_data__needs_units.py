# /// case
# title = "Dense(x): the number of units is missing too"
# source = "own"
# frameworks = ["keras"]
# error = "ValueError: Received an invalid value for `units`"
# expect = "diagnosis"
# must_mention = ["Dense", "units", "instance|class"]
# must_not_say = ["forgot", "set .{0,12}data_format"]
# rule = "keras/class-given-data"
# on.keras2.error = "^TypeError: int\\(\\) argument must be a string, a bytes-like object or a real number,"
# on.tf-keras.error = "ValueError: Received an invalid value for `units`"
# ///

# %% setup
import keras

x = keras.Input((5,))
# %% fail
y = keras.layers.Dense(x)
