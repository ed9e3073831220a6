# /// case
# title = 'shapes of a matmul do not fit'
# source = "own"
# frameworks = ["keras"]
# error = '''InvalidArgumentError'''
# expect = "silent"
# ///

# %% setup
import tensorflow as tf
a, b = tf.ones((2, 3)), tf.ones((2, 3))
# %% fail
c = tf.matmul(a, b)
