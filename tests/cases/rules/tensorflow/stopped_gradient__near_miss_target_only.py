# /// case
# title = 'stop_gradient stands around the target only, and the model is frozen'
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = '''ValueError: No gradients provided'''
# expect = "silent"
# near_miss_of = ["tensorflow/stopped-gradient"]
# ///

# %% setup
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Input((2,)), tf.keras.layers.Dense(1)])
opt = tf.keras.optimizers.SGD(0.1)
x = tf.ones((4, 2))

def shift(v):
    return tf.zeros_like(v)
# %% fail
with tf.GradientTape() as tape:
    loss = tf.reduce_mean(shift(model(x)) - tf.stop_gradient(model(x)))
grads = tape.gradient(loss, model.trainable_variables)
opt.apply_gradients(zip([None, None], model.trainable_variables))
