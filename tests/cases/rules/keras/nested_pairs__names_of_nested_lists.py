# /// case
# title = "gradients of two models at once, names of nested lists"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "AttributeError: 'list' object has no attribute '_unique_id'|ValueError"
# expect = "fix"
# must_mention = ["nested|flat", "variables"]
# must_not_say = ["wrong order|swap"]
# rule = "keras/nested-pairs"
# ///

# %% setup
import tensorflow as tf

tf.keras.utils.set_random_seed(0)
enc = tf.keras.Sequential([tf.keras.layers.Input((4,)), tf.keras.layers.Dense(2)])
dec = tf.keras.Sequential([tf.keras.layers.Input((2,)), tf.keras.layers.Dense(4)])
opt = tf.keras.optimizers.Adam(0.01)
batch = tf.ones((3, 4))
old = enc.get_weights()[0].copy()
# %% fail
with tf.GradientTape() as tape:
    loss = tf.reduce_mean((dec(enc(batch)) - batch) ** 2)
variables = [enc.trainable_variables, dec.trainable_variables]
grads = tape.gradient(loss, variables)
opt.apply_gradients(zip(grads, variables))
# %% reference
opt.apply_gradients(zip(tf.nest.flatten(grads), tf.nest.flatten(variables)))
# %% check
assert (enc.get_weights()[0] != old).any()
