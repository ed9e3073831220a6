# /// case
# title = "zip() was given the gradients only"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "ValueError: not enough values to unpack \\(expected 2, got 1\\)"
# expect = "fix"
# must_mention = ["zip\\(grads, params\\)"]
# rule = "keras/unpaired-gradients"
# ///

# %% setup
import tensorflow as tf

tf.keras.utils.set_random_seed(0)
model = tf.keras.Sequential([tf.keras.layers.Input((3,)), tf.keras.layers.Dense(2)])
optimizer = tf.keras.optimizers.SGD(0.1)
x, y = tf.ones((4, 3)), tf.zeros((4, 2))
before = [v.numpy().copy() for v in model.trainable_variables]
# %% fail
params = model.trainable_variables
with tf.GradientTape() as tape:
    loss = tf.reduce_mean(tf.abs(model(x) - y))
grads = tape.gradient(loss, params)
optimizer.apply_gradients(zip(grads))
# %% reference
optimizer.apply_gradients(zip(grads, params))
# %% check
assert any((v.numpy() != b).any() for v, b in zip(model.trainable_variables, before))
