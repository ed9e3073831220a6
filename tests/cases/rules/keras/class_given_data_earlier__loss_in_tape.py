# /// case
# title = "a loss class with data inside a tape"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "Error"
# expect = "fix"
# must_mention = ["SparseCategoricalCrossentropy\\(\\)"]
# must_not_say = ["a\\.any"]
# rule = "keras/class-given-data-earlier"
# ///

# %% setup
import tensorflow as tf

tf.keras.utils.set_random_seed(0)
model = tf.keras.Sequential([tf.keras.layers.Input((3,)), tf.keras.layers.Dense(3)])
optimizer = tf.keras.optimizers.SGD(0.1)
x, y = tf.ones((4, 3)), tf.constant([0, 1, 2, 0])
before = [v.numpy().copy() for v in model.trainable_variables]
# %% fail
with tf.GradientTape() as tape:
    loss = tf.keras.losses.SparseCategoricalCrossentropy(y, model(x))
grads = tape.gradient(loss, model.trainable_variables)
optimizer.apply_gradients(zip(grads, model.trainable_variables))
# %% reference
with tf.GradientTape() as tape:
    loss = tf.keras.losses.SparseCategoricalCrossentropy()(y, model(x))
grads = tape.gradient(loss, model.trainable_variables)
optimizer.apply_gradients(zip(grads, model.trainable_variables))
# %% check
assert any((v.numpy() != b).any() for v, b in zip(model.trainable_variables, before))
