# /// case
# title = "a RuntimeError of the user's"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "RuntimeError"
# expect = "silent"
# near_miss_of = ["tensorflow/reused-tape"]
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
g = tape.gradient(loss, model.trainable_variables)
next(iter(())) if g is None else (_ for _ in ()).throw(RuntimeError("stop here"))
