# /// case
# title = "two models in the list of sources"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "AttributeError: 'Sequential' object has no attribute '_id'"
# expect = "fix"
# must_mention = ["enc\\.trainable_variables", "dec"]
# must_not_say = ["not callable", "run_functions_eagerly"]
# rule = "tensorflow/gradient-by-model"
# ///

# %% setup
import tensorflow as tf

enc = tf.keras.Sequential([tf.keras.layers.Input((4,)), tf.keras.layers.Dense(2)])
dec = tf.keras.Sequential([tf.keras.layers.Input((2,)), tf.keras.layers.Dense(4)])
adam = tf.keras.optimizers.Adam()
data = tf.ones((2, 4))
# %% fail
with tf.GradientTape() as tape:
    loss = tf.reduce_mean((dec(enc(data)) - data) ** 2)
grads = tape.gradient(loss, [enc, dec])
print(len(grads))
# %% reference
grads = tape.gradient(loss, enc.trainable_variables + dec.trainable_variables)
# %% check
assert len(grads) == 4
