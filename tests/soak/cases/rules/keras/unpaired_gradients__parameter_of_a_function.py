# /// case
# title = "a function gets model and gradients and hands on the gradients only"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "AttributeError: .*_unique_id"
# expect = "fix"
# must_mention = ["zip\\(gradients, (net|model)\\.trainable_variables\\)"]
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


def update(net, gradients):
    optimizer.apply_gradients(gradients)
# %% fail
with tf.GradientTape() as tape:
    loss = tf.reduce_mean((model(x) - y) ** 2)
update(model, tape.gradient(loss, model.trainable_variables))
# %% reference
def update(net, gradients):
    optimizer.apply_gradients(zip(gradients, net.trainable_variables))

with tf.GradientTape() as tape:
    loss = tf.reduce_mean((model(x) - y) ** 2)
update(model, tape.gradient(loss, model.trainable_variables))
# %% check
assert any((v.numpy() != b).any() for v, b in zip(model.trainable_variables, before))
