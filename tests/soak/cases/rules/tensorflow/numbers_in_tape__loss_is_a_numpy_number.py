# /// case
# title = "the loss itself is a NumPy number"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "AttributeError: 'numpy.float32' object has no attribute '_id'"
# expect = "fix"
# must_mention = ["np\\.mean", "reduce_mean"]
# must_not_say = ["not callable", "run_functions_eagerly"]
# rule = "tensorflow/numbers-in-tape"
# ///

# %% setup
import tensorflow as tf

tf.keras.utils.set_random_seed(0)
model = tf.keras.Sequential([tf.keras.layers.Input((3,)), tf.keras.layers.Dense(2)])
optimizer = tf.keras.optimizers.SGD(0.1)
x, y = tf.ones((4, 3)), tf.zeros((4, 2))
before = [v.numpy().copy() for v in model.trainable_variables]

import numpy as np
# %% fail
with tf.GradientTape() as tape:
    loss = np.mean((model(x) - y) ** 2)
grads = tape.gradient(loss, model.trainable_variables)
optimizer.apply_gradients(zip(grads, model.trainable_variables))
# %% reference
with tf.GradientTape() as tape:
    loss = tf.reduce_mean((model(x) - y) ** 2)
grads = tape.gradient(loss, model.trainable_variables)
optimizer.apply_gradients(zip(grads, model.trainable_variables))
# %% check
assert any((v.numpy() != b).any() for v, b in zip(model.trainable_variables, before))
