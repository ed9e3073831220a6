# /// case
# title = 'shape mismatch with a mixed line'
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = '''.'''
# expect = "silent"
# ///

# %% setup
import tensorflow as tf
opt = tf.keras.optimizers.SGD()
w = tf.Variable(tf.ones((2, 2)))
# %% fail
with tf.GradientTape() as tape:
    loss = tf.reduce_sum(tf.matmul(tf.ones((3, 3)), w))
opt.apply_gradients(zip(tape.gradient(loss, [w]), [w]))
