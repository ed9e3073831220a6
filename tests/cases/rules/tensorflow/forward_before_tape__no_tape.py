# /// case
# title = "a variable reshaped to a shape that does not fit, no tape anywhere"
# source = "own"
# frameworks = ["tensorflow"]
# error = "InvalidArgumentError: "
# expect = "silent"
# near_miss_of = ["tensorflow/forward-before-tape"]
# ///

# %% setup
import tensorflow as tf

w = tf.Variable([1.0, 2.0])
# %% fail
total = tf.reshape(w, (3, 1))
