# /// case
# title = "the clipped gradients were taken out of the pair, and stand in another order than the variables"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "(InvalidArgumentError|ValueError): "
# expect = "fix"
# must_mention = ["order|shape"]
# near_miss_of = ["tensorflow/clipped-with-norm"]
# ///

# %% setup
import tensorflow as tf

net = tf.keras.Sequential([tf.keras.layers.Input((3,)), tf.keras.layers.Dense(2)])
adam = tf.keras.optimizers.Adam(0.1)
kernel, bias = net.trainable_variables
x, y = tf.ones((8, 3)), tf.ones((8, 2))
before = bias.numpy()
with tf.GradientTape() as tape:
    loss = tf.reduce_mean((net(x) - 9 * y) ** 2)
grads, _ = tf.clip_by_global_norm(tape.gradient(loss, [kernel, bias]), 1.0)
# %% fail
adam.apply_gradients(zip(grads, [bias, kernel]))
# %% reference
adam.apply_gradients(zip(grads, [kernel, bias]))
# %% check
assert (bias.numpy() != before).any()
