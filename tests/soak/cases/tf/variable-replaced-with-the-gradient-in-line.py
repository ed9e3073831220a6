# /// case
# title = 'optimizer class in a loop with assign in w'
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = '''.'''
# expect = "fix"
# must_mention = ['watch|assign']
# must_not_say = []
# ///

# %% setup
import tensorflow as tf
w = tf.Variable([1.0, 2.0])
# %% fail
for i in range(4):
    with tf.GradientTape() as t:
        loss = tf.reduce_sum(w * w)
    w = w - 0.1 * t.gradient(loss, w)
# %% reference
w = tf.Variable([1.0, 2.0])
for i in range(4):
    with tf.GradientTape() as t:
        loss = tf.reduce_sum(w * w)
    w.assign_sub(0.1 * t.gradient(loss, w))
# %% check
assert isinstance(w, tf.Variable) and float(w[0]) < 0.5
