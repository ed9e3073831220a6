# /// case
# title = "gradients of w and b are zipped with b and w"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "InvalidArgumentError"
# expect = "fix"
# must_mention = ["\\[w, b\\]", "order"]
# must_not_say = []
# rule = "keras/mismatched-pairs"
# on.keras2.error = "^ValueError: Cannot assign value to variable"
# ///

# %% setup
import tensorflow as tf
w, b = tf.Variable(tf.ones((2, 1))), tf.Variable(tf.zeros((1,)))
opt = tf.keras.optimizers.SGD(0.1)
x = tf.ones((4, 2))
# %% fail
with tf.GradientTape() as tape:
    loss = tf.reduce_mean((x @ w + b) ** 2)
grads = tape.gradient(loss, [w, b])
opt.apply_gradients(zip(grads, [b, w]))
# %% reference
opt = tf.keras.optimizers.SGD(0.1)
opt.apply_gradients(zip(grads, [w, b]))
# %% check
assert float(w[0, 0]) < 1 and float(b[0]) < 0
