# /// case
# title = 'a variable that the loss does not use has no gradient'
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = '''TypeError: unsupported operand'''
# expect = "diagnosis"
# must_mention = ['depend', '`b`']
# must_not_say = ['\[w, b\]']
# near_miss_of = ["tensorflow/replaced-variable", "tensorflow/unwatched-tensor"]
# ///

# %% setup
import tensorflow as tf
w, b = tf.Variable(2.0), tf.Variable(1.0)
# %% fail
with tf.GradientTape() as tape:
    loss = w * w
dw, db = tape.gradient(loss, [w, b])
step = 0.1 * db
# %% reference
step = 0.0
# %% check
assert step == 0.0
