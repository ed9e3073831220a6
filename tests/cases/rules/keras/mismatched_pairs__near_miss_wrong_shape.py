# /// case
# title = 'a gradient of another shape is applied by hand'
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = '''InvalidArgumentError'''
# expect = "silent"
# near_miss_of = ["keras/mismatched-pairs"]
# ///

# %% setup
import tensorflow as tf
w = tf.Variable([1.0, 2.0])
opt = tf.keras.optimizers.SGD(0.1)
# %% fail
opt.apply_gradients(zip([tf.ones((3,))], [w]))
