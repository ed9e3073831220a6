# /// case
# title = 'graph loop variable has no gradient'
# source = "own"
# frameworks = ["keras"]
# error = '''.'''
# expect = "silent"
# ///

# %% setup
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Input((2,)), tf.keras.layers.Dense(1)])
opt = tf.keras.optimizers.SGD()
# %% fail
opt.apply_gradients([(None, v) for v in model.trainable_variables])
