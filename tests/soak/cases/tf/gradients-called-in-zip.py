# /// case
# title = "the list of gradients is called where it is zipped"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "TypeError: 'list' object is not callable"
# expect = "fix"
# must_mention = ["grads", "list"]
# ///

# %% setup
import tensorflow as tf

net = tf.keras.Sequential([tf.keras.layers.Input((3,)), tf.keras.layers.Dense(1)])
opt = tf.keras.optimizers.SGD(0.05)
x, y = tf.ones((8, 3)), tf.ones((8, 1))
before = net.trainable_variables[1].numpy()
with tf.GradientTape() as tape:
    loss = tf.reduce_mean((net(x) - 9 * y) ** 2)
grads = tape.gradient(loss, net.trainable_variables)
# %% fail
opt.apply_gradients(zip(grads(), net.trainable_variables))
# %% reference
opt.apply_gradients(zip(grads, net.trainable_variables))
# %% check
assert (net.trainable_variables[1].numpy() != before).any()
