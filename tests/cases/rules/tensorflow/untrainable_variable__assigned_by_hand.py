# /// case
# title = "the gradient of a variable that is not trainable"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = '''.'''
# expect = "diagnosis"
# must_mention = ['trainable']
# must_not_say = []
# rule = "tensorflow/untrainable-variable"
# ///

# %% setup
import tensorflow as tf
w = tf.Variable(2.0, trainable=False)
# %% fail
with tf.GradientTape() as tape:
    loss = w * w
g = tape.gradient(loss, w)
w.assign_sub(0.1 * g)
# %% reference
w.assign_sub(0.1)
# %% check
assert float(w) < 2
