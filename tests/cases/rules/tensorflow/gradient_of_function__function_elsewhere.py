# /// case
# title = "a function converted to a tensor elsewhere"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "Error"
# expect = "silent"
# near_miss_of = ["tensorflow/gradient-of-function"]
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
bad = tf.constant(print)
