# /// case
# title = 'loop over grads with assign_sub and None'
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = '''.'''
# expect = "diagnosis"
# must_mention = ['None|depend']
# must_not_say = []
# ///

# %% setup
import tensorflow as tf
w, b = tf.Variable(1.0), tf.Variable(0.0)
# %% fail
with tf.GradientTape() as tape:
    loss = (w * 2.0 - 3.0) ** 2
grads = tape.gradient(loss, [w, b])
for v, g in zip([w, b], grads):
    v.assign_sub(0.1 * g)
# %% reference
with tf.GradientTape() as tape:
    loss = (w * 2.0 + b - 3.0) ** 2
grads = tape.gradient(loss, [w, b])
for v, g in zip([w, b], grads):
    v.assign_sub(0.1 * g)
# %% check
assert float(b) != 0.0
