# /// case
# title = "Rows of unequal length make no tensor"
# source = "own"
# frameworks = ["tensorflow"]
# error = "ValueError: Can't convert non-rectangular Python sequence"
# expect = "silent"
# ///

# %% setup
import tensorflow as tf

rows = [[1, 2, 3], [4, 5]]
# %% fail
table = tf.constant(rows)
