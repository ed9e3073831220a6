# /// case
# title = "a right loss object is used as a number"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "TypeError: unsupported operand"
# expect = "silent"
# near_miss_of = ["keras/class-given-data-earlier"]
# ///

# %% setup
import tensorflow as tf

mse = tf.keras.losses.MeanSquaredError()
# %% fail
total = mse + 1
