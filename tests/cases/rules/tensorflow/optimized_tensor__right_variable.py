# /// case
# title = "variables are right, the gradient has another shape"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "Error"
# expect = "silent"
# near_miss_of = ["tensorflow/optimized-tensor"]
# ///

# %% setup
import tensorflow as tf

v = tf.Variable([1.0, 2.0])
opt = tf.keras.optimizers.SGD(0.1)
# %% fail
with tf.GradientTape() as tape:
    z = tf.reduce_sum(v ** 2)
g = tape.gradient(z, v)
opt.apply_gradients([(tf.stack([g, g, g]), v)])
int("x")
