# /// case
# title = "one tape for generator and discriminator"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "RuntimeError: A non-persistent GradientTape"
# expect = "fix"
# must_mention = ["persistent=True"]
# must_not_say = ["not callable", "run_functions_eagerly"]
# rule = "tensorflow/reused-tape"
# ///

# %% setup
import tensorflow as tf

gen = tf.keras.Sequential([tf.keras.layers.Input((2,)), tf.keras.layers.Dense(3)])
disc = tf.keras.Sequential([tf.keras.layers.Input((3,)), tf.keras.layers.Dense(1)])
# %% fail
def step(noise):
    with tf.GradientTape() as tape:
        fake = disc(gen(noise))
        g_loss = tf.reduce_mean(1.0 - fake)
        d_loss = tf.reduce_mean(fake)
    g = tape.gradient(g_loss, gen.trainable_variables)
    d = tape.gradient(d_loss, disc.trainable_variables)
    return g, d

g, d = step(tf.ones((4, 2)))
# %% reference
def step(noise):
    with tf.GradientTape(persistent=True) as tape:
        fake = disc(gen(noise))
        g_loss = tf.reduce_mean(1.0 - fake)
        d_loss = tf.reduce_mean(fake)
    g = tape.gradient(g_loss, gen.trainable_variables)
    d = tape.gradient(d_loss, disc.trainable_variables)
    return g, d

g, d = step(tf.ones((4, 2)))
# %% check
assert len(g) == 2 and len(d) == 2
