# /// case
# title = "tape.gradient(\u2026) handed over in place"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "AttributeError: .*_unique_id"
# expect = "fix"
# must_mention = ["zip\\(", "trainable_variables"]
# rule = "keras/unpaired-gradients"
# on.keras2.error = "^ValueError: too many values to unpack \\(expected 2\\)"
# ///

# %% setup
import tensorflow as tf

tf.keras.utils.set_random_seed(0)
model = tf.keras.Sequential([tf.keras.layers.Input((3,)), tf.keras.layers.Dense(2)])
optimizer = tf.keras.optimizers.SGD(0.1)
x, y = tf.ones((4, 3)), tf.zeros((4, 2))
before = [v.numpy().copy() for v in model.trainable_variables]
# %% fail
with tf.GradientTape() as tape:
    loss = tf.reduce_mean((model(x) - y) ** 2)
optimizer.apply_gradients(tape.gradient(loss, model.trainable_variables))
# %% reference
with tf.GradientTape() as tape:
    loss = tf.reduce_mean((model(x) - y) ** 2)
optimizer.apply_gradients(zip(tape.gradient(loss, model.trainable_variables), model.trainable_variables))
# %% check
assert any((v.numpy() != b).any() for v, b in zip(model.trainable_variables, before))
