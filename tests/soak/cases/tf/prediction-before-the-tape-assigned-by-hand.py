# /// case
# title = 'model called in other cell before tape; w.assign_sub'
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = '''.'''
# expect = "diagnosis"
# must_mention = ['before']
# must_not_say = []
# ///

# %% setup
import tensorflow as tf
w = tf.Variable(1.0)
x = tf.constant([1.0, 2.0])
pred = w * x
# %% fail
with tf.GradientTape() as tape:
    loss = tf.reduce_sum(pred)
g = tape.gradient(loss, w)
w.assign_sub(0.1 * g)
# %% reference
with tf.GradientTape() as tape:
    pred = w * x
    loss = tf.reduce_sum(pred)
g = tape.gradient(loss, w)
w.assign_sub(0.1 * g)
# %% check
assert float(w) < 1
