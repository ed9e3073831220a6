# /// case
# title = 'a whole number has no gradient, watched or not'
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = '''TypeError: unsupported operand'''
# expect = "silent"
# near_miss_of = ["tensorflow/unwatched-tensor"]
# ///

# %% setup
import tensorflow as tf
n = tf.constant(3)
# %% fail
with tf.GradientTape() as tape:
    y = n * n
d = 0.5 * tape.gradient(y, n)
