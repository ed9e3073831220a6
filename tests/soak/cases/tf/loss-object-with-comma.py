# /// case
# title = 'tuple by trailing comma loss object'
# source = "own"
# frameworks = ["keras"]
# error = '''.'''
# expect = "fix"
# must_mention = ['comma']
# must_not_say = []
# ///

# %% setup
import tensorflow as tf
loss_object = tf.keras.losses.MeanSquaredError(),
x = tf.ones((2, 1))
# %% fail
def loss(y, p):
    return loss_object(y, p)
v = loss(x, x)
# %% reference
loss_object = tf.keras.losses.MeanSquaredError()
v = loss_object(x, x)
# %% check
assert float(v) == 0
