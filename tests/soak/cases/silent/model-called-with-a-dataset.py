# /// case
# title = 'model called with dataset'
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = '''.'''
# expect = "silent"
# ///

# %% setup
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Input((2,)), tf.keras.layers.Dense(1)])
ds = tf.data.Dataset.from_tensor_slices(tf.ones((4, 2))).batch(2)
# %% fail
y = model(ds)
