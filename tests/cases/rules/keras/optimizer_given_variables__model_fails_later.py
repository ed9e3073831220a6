# /// case
# title = "Adam(model) fails at the first step only"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "TypeError: missing a required argument: 'inputs'"
# expect = "fix"
# must_mention = ["learning rate", "model"]
# must_not_say = ["forgot"]
# rule = "keras/optimizer-given-variables"
# on.keras2.absent = "the learning rate is not looked at before the first step"
# ///

# %% setup
import tensorflow as tf

tf.keras.utils.set_random_seed(0)
model = tf.keras.Sequential([tf.keras.layers.Input((3,)), tf.keras.layers.Dense(2)])
x, y = tf.ones((4, 3)), tf.zeros((4, 2))
before = [v.numpy().copy() for v in model.trainable_variables]
# %% setup
opt = tf.keras.optimizers.Adam(model)
# %% fail
with tf.GradientTape() as tape:
    loss = tf.reduce_mean((model(x) - y) ** 2)
grads = tape.gradient(loss, model.trainable_variables)
opt.apply_gradients(zip(grads, model.trainable_variables))
# %% reference
opt = tf.keras.optimizers.Adam()
opt.apply_gradients(zip(grads, model.trainable_variables))
# %% check
assert any((v.numpy() != b).any() for v, b in zip(model.trainable_variables, before))
