# /// case
# title = "one pair the wrong way round"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "AttributeError: .*_unique_id"
# expect = "fix"
# must_mention = ["grad, theta", "order|first"]
# rule = "keras/swapped-pairs"
# ///

# %% setup
import tensorflow as tf

theta = tf.Variable([0.5, -0.5])
adam = tf.keras.optimizers.Adam(0.1)
# %% fail
with tf.GradientTape() as tape:
    value = tf.reduce_sum(tf.square(theta))
grad = tape.gradient(value, theta)
adam.apply_gradients([(theta, grad)])
# %% reference
adam.apply_gradients([(grad, theta)])
# %% check
assert float(theta[0]) < 0.5
