# /// case
# title = "A float tensor and a double tensor"
# source = "own"
# frameworks = ["tensorflow", "numpy"]
# error = "InvalidArgumentError: cannot compute MatMul"
# expect = "silent"
# ///

# %% setup
import numpy as np
import tensorflow as tf

weights, data = tf.ones((3, 2)), np.ones((4, 3))
# %% fail
scores = tf.matmul(tf.constant(data), weights)
