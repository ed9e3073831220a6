# /// case
# title = "one pair whose parts are lists"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "AttributeError: 'list' object has no attribute '_unique_id'|ValueError"
# expect = "fix"
# must_mention = ["nested|flat|\\*"]
# rule = "keras/nested-pairs"
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
grads = tape.gradient(loss, model.trainable_variables)
optimizer.apply_gradients(zip([grads], [model.trainable_variables]))
# %% reference
optimizer.apply_gradients(zip(grads, model.trainable_variables))
# %% check
assert any((v.numpy() != b).any() for v, b in zip(model.trainable_variables, before))
