# /// case
# title = "a plain tf.function fails inside"
# source = "own"
# frameworks = ["tensorflow"]
# error = "ValueError|InvalidArgumentError|TypeError"
# expect = "silent"
# near_miss_of = ["tensorflow/misfed-saved-function"]
# ///

# %% setup
import tensorflow as tf

@tf.function
def product(a, b):
    return tf.matmul(a, b)
# %% fail
product(tf.ones((2, 3)), tf.ones((2, 3)))
