# /// case
# title = "`optimizer.apply(grads)` before the optimizer was built"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "ValueError: When passing `grads` without `variables`"
# expect = "fix"
# must_mention = ["variable"]
# rule = "keras/misused-apply"
# on.keras2.error = "AttributeError: 'SGD' object has no attribute 'apply'"
# ///

# %% setup
import tensorflow as tf

w, b = tf.Variable(2.0), tf.Variable(0.5)
sgd = tf.keras.optimizers.SGD(0.1)
# %% fail
with tf.GradientTape() as tape:
    loss = (w * 3.0 + b) ** 2
grads = tape.gradient(loss, [w, b])
sgd.apply(grads)
# %% reference
sgd.apply_gradients(zip(grads, [w, b]))
# %% check
assert float(w) != 2.0 and float(b) != 0.5
