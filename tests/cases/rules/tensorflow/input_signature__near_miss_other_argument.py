# /// case
# title = "`tf.function` gets an argument it does not know"
# source = "own"
# frameworks = ["tensorflow"]
# error = "TypeError: .*unexpected keyword argument 'signature'"
# expect = "silent"
# near_miss_of = ["tensorflow/input-signature"]
# ///

# %% setup
import tensorflow as tf


def scaled(values):
    return values / tf.reduce_max(values)
# %% fail
fast = tf.function(scaled, signature=[tf.TensorSpec([None], tf.float32)])
