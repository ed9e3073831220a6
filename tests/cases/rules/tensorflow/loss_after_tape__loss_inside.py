# /// case
# title = "loss in the block, but of a frozen copy"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "ValueError: No gradients provided for any variable"
# expect = "silent"
# near_miss_of = ["tensorflow/loss-after-tape"]
# ///

# %% setup
import tensorflow as tf

tf.keras.utils.set_random_seed(0)
model = tf.keras.Sequential([tf.keras.layers.Input((3,)), tf.keras.layers.Dense(2)])
optimizer = tf.keras.optimizers.SGD(0.1)
x, y = tf.ones((4, 3)), tf.zeros((4, 2))
before = [v.numpy().copy() for v in model.trainable_variables]

const = tf.zeros((4, 2))
# %% fail
def loss_of(pairs):
    return sum(tf.reduce_mean(p) for p in pairs)

with tf.GradientTape() as tape:
    loss = loss_of([const, y])
grads = tape.gradient(loss, model.trainable_variables)
optimizer.apply_gradients(zip(grads, model.trainable_variables))
