# /// case
# title = 'an input of another width'
# source = 'common: an input of another width'
# frameworks = ["keras"]
# error = 'ValueError: .*incompatible with the layer'
# expect = "silent"
# ///

# %% setup
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Input((4,)), tf.keras.layers.Dense(1)])
# %% fail
y = model(tf.ones((2, 5)))
