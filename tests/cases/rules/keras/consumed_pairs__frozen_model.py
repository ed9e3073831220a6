# /// case
# title = "no pairs because the model has nothing to train"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "ValueError: not enough values to unpack \\(expected 2, got 0\\)"
# expect = "silent"
# near_miss_of = ["keras/consumed-pairs"]
# on.keras2.absent = "`apply_gradients` does nothing with an empty zip"
# ///

# %% setup
import tensorflow as tf

tf.keras.utils.set_random_seed(0)
model = tf.keras.Sequential([tf.keras.layers.Input((3,)), tf.keras.layers.Dense(2)])
optimizer = tf.keras.optimizers.SGD(0.1)
x, y = tf.ones((4, 3)), tf.zeros((4, 2))
before = [v.numpy().copy() for v in model.trainable_variables]

model.trainable = False
# %% fail
with tf.GradientTape() as tape:
    loss = tf.reduce_mean((model(x) - y) ** 2)
grads = tape.gradient(loss, model.trainable_variables)
pairs = zip(grads, model.trainable_variables)
optimizer.apply_gradients(pairs)
