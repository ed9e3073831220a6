# /// case
# title = "A tape that is not persistent gives gradients once"
# source = "own"
# frameworks = ["tensorflow"]
# error = "RuntimeError: A non-persistent GradientTape can only be used to compute one set of gradients"
# expect = "silent"
# ///

# %% setup
import tensorflow as tf

w, b = tf.Variable(2.0), tf.Variable(1.0)
# %% fail
with tf.GradientTape() as tape:
    loss = (w * 3.0 + b) ** 2
dw = tape.gradient(loss, w)
db = tape.gradient(loss, b)
