# /// case
# title = 'a variable that is not trainable and that the loss does not use'
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = '''TypeError: unsupported operand'''
# expect = "diagnosis"
# must_mention = ['depend']
# must_not_say = ['trainable=False']
# near_miss_of = ["tensorflow/untrainable-variable"]
# ///

# %% setup
import tensorflow as tf
w = tf.Variable(2.0)
n = tf.Variable(1.0, trainable=False)
# %% fail
with tf.GradientTape() as tape:
    loss = w * w
g = 0.1 * tape.gradient(loss, n)
# %% reference
g = 0.0
# %% check
assert g == 0.0
