# /// case
# title = 'with GradientTape without parentheses'
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = '''.'''
# expect = "fix"
# must_mention = ['GradientTape\(\)']
# must_not_say = []
# ///

# %% setup
import tensorflow as tf
w = tf.Variable(2.0)
# %% fail
with tf.GradientTape as tape:
    loss = w * w
g = tape.gradient(loss, w)
# %% reference
with tf.GradientTape() as tape:
    loss = w * w
g = tape.gradient(loss, w)
# %% check
assert float(g) == 4.0
