# /// case
# title = "what a layer computed is to be assigned to: which variable is meant cannot be told"
# source = "own"
# frameworks = ["keras"]
# error = "AttributeError: .*object has no attribute 'assign'"
# expect = "silent"
# near_miss_of = ["tensorflow/assigned-tensor"]
# ///

# %% setup
import tensorflow as tf

dense = tf.keras.layers.Dense(2)
hidden = dense(tf.ones((1, 3)))
# %% fail
hidden.assign(tf.zeros((1, 2)))
