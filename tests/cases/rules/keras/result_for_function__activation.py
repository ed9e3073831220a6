# /// case
# title = "the result of relu is handed over as the activation"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = '''.'''
# expect = "diagnosis"
# must_mention = ['relu']
# must_not_say = []
# rule = "keras/result-for-function"
# ///

# %% setup
import tensorflow as tf
x = tf.ones((1, 3))
# %% fail
layer = tf.keras.layers.Dense(4, activation=tf.nn.relu(x))
y = layer(x)
# %% reference
layer = tf.keras.layers.Dense(4, activation=tf.nn.relu)
y = layer(x)
# %% check
assert y.shape == (1, 4)
