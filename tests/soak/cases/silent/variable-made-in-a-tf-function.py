# /// case
# title = 'eager variable creation in tf.function'
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = '''ValueError'''
# expect = "silent"
# ///

# %% setup
import tensorflow as tf
@tf.function
def f(x):
    v = tf.Variable(1.0)
    return v * x
# %% fail
f(tf.constant(1.0))
f(tf.constant([1.0, 2.0]))
