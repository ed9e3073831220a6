# /// case
# title = "Two matrices that cannot be multiplied"
# source = "own"
# frameworks = ["tensorflow"]
# error = "InvalidArgumentError: .*Matrix size-incompatible"
# expect = "silent"
# ///

# %% setup
import tensorflow as tf

a, b = tf.ones((2, 3)), tf.ones((2, 3))
# %% fail
c = tf.matmul(a, b)
