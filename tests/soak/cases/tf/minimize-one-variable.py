# /// case
# title = "`minimize` of a single variable outside of a list"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "AttributeError: 'SGD' object has no attribute 'minimize'"
# expect = "fix"
# must_mention = ["minimize", "\\[w\\]|list"]
# on.keras2.error = "TypeError: Cannot iterate over a scalar tensor"
# ///

# %% setup
import tensorflow as tf

w = tf.Variable(5.0)
sgd = tf.keras.optimizers.SGD(0.1)
# %% fail
for _ in range(40):
    sgd.minimize(lambda: (w - 3.0) ** 2, w)
# %% reference
for _ in range(40):
    with tf.GradientTape() as tape:
        value = (w - 3.0) ** 2
    sgd.apply_gradients([(tape.gradient(value, w), w)])
# %% check
assert abs(float(w) - 3.0) < 0.1
