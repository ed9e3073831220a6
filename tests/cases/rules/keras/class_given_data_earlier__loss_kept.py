# /// case
# title = "BinaryCrossentropy(y, p) kept, used with .numpy()"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "AttributeError: 'BinaryCrossentropy' object has no attribute 'numpy'"
# expect = "fix"
# must_mention = ["BinaryCrossentropy\\(\\)\\(y, p\\)"]
# must_not_say = ["a\\.any"]
# rule = "keras/class-given-data-earlier"
# ///

# %% setup
import tensorflow as tf

y = tf.constant([[0.0], [1.0]])
p = tf.constant([[0.3], [0.6]])
# %% fail
bce = tf.keras.losses.BinaryCrossentropy(y, p)
print(bce.numpy())
# %% reference
bce = tf.keras.losses.BinaryCrossentropy()(y, p)
print(bce.numpy())
# %% check
assert 0.3 < float(bce) < 0.6
