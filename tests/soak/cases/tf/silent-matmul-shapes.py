# /// case
# title = 'matrices that do not fit'
# source = 'common: matrices that do not fit'
# frameworks = ["tensorflow"]
# error = 'InvalidArgumentError'
# expect = "silent"
# ///

# %% setup
import tensorflow as tf
a, b = tf.ones((2, 3)), tf.ones((2, 3))
# %% fail
c = a @ b
