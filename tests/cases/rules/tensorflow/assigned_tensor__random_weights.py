# /// case
# title = "weights made as plain tensors are to be changed by assign_sub"
# source = "own"
# frameworks = ["tensorflow"]
# error = "AttributeError: .*object has no attribute 'assign_sub'"
# expect = "fix"
# must_mention = ["Variable", "`W`"]
# must_not_say = ["numpy"]
# rule = "tensorflow/assigned-tensor"
# ///

# %% setup
import tensorflow as tf

features = tf.ones((4, 3))
W = tf.random.normal((3, 1))
b = tf.zeros(1)
# %% fail
with tf.GradientTape() as tape:
    tape.watch([W, b])
    loss = tf.reduce_mean((features @ W + b - 2.0) ** 2)
dW, db = tape.gradient(loss, [W, b])
W.assign_sub(0.1 * dW)
b.assign_sub(0.1 * db)
# %% reference
W, b = tf.Variable(tf.random.normal((3, 1))), tf.Variable(tf.zeros(1))
with tf.GradientTape() as tape:
    loss = tf.reduce_mean((features @ W + b - 2.0) ** 2)
dW, db = tape.gradient(loss, [W, b])
W.assign_sub(0.1 * dW)
b.assign_sub(0.1 * db)
# %% check
assert abs(float(b[0] + 0.1 * db[0])) < 1e-6 and float(b[0]) != 0
