# /// case
# title = "a loss tensor with its tape"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "AttributeError: 'SGD' object has no attribute 'minimize'"
# expect = "fix"
# must_mention = ["apply_gradients", "gradient"]
# must_not_say = ["downgrade|legacy"]
# rule = "keras/removed-minimize"
# on.keras2.absent = "optimizers have `minimize`"
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
optimizer.minimize(loss, model.trainable_variables, tape=tape)
# %% reference
optimizer.apply_gradients(zip(tape.gradient(loss, model.trainable_variables), model.trainable_variables))
# %% check
assert any((v.numpy() != b).any() for v, b in zip(model.trainable_variables, before))
