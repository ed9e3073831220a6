# /// case
# title = 'float32 plus int32'
# source = 'common: float32 plus int32'
# frameworks = ["tensorflow"]
# error = 'InvalidArgumentError|TypeError'
# expect = "silent"
# ///

# %% setup
import tensorflow as tf
n = tf.constant(3)
# %% fail
mean = tf.reduce_sum(tf.constant([1.0, 2.0])) / n
