# /// case
# title = "a function that computes a gradient is called with too many arguments"
# source = "own"
# frameworks = ["tensorflow"]
# error = "TypeError: grad\\(\\) takes 1 positional argument but 2 were given"
# expect = "silent"
# near_miss_of = ["tensorflow/called-tape"]
# ///

# %% setup
import tensorflow as tf

w = tf.Variable(2.0)


def grad(v):
    with tf.GradientTape() as tape:
        loss = v * v
    return tape.gradient(loss, v)
# %% fail
grad(w, 3)
