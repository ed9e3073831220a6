# /// case
# title = "generator and discriminator share an optimizer"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "ValueError: Unknown variable"
# expect = "fix"
# must_mention = ["opt", "own|each|build"]
# rule = "keras/foreign-variables"
# on.keras2.error = "^KeyError: 'The optimizer cannot recognize variable dense_1/k"
# ///

# %% setup
import tensorflow as tf

gen = tf.keras.Sequential([tf.keras.layers.Input((2,)), tf.keras.layers.Dense(3)])
disc = tf.keras.Sequential([tf.keras.layers.Input((3,)), tf.keras.layers.Dense(1)])
opt = tf.keras.optimizers.Adam(1e-3)
noise = tf.ones((4, 2))
# %% fail
for epoch in range(3):
    with tf.GradientTape() as g_tape, tf.GradientTape() as d_tape:
        score = disc(gen(noise))
        g_loss = -tf.reduce_mean(score)
        d_loss = tf.reduce_mean(score)
    g_grads = g_tape.gradient(g_loss, gen.trainable_variables)
    d_grads = d_tape.gradient(d_loss, disc.trainable_variables)
    opt.apply_gradients(zip(g_grads, gen.trainable_variables))
    opt.apply_gradients(zip(d_grads, disc.trainable_variables))
# %% reference
opt = tf.keras.optimizers.Adam(1e-3)
opt.build(gen.trainable_variables + disc.trainable_variables)
for epoch in range(3):
    with tf.GradientTape() as g_tape, tf.GradientTape() as d_tape:
        score = disc(gen(noise))
        g_loss = -tf.reduce_mean(score)
        d_loss = tf.reduce_mean(score)
    g_grads = g_tape.gradient(g_loss, gen.trainable_variables)
    d_grads = d_tape.gradient(d_loss, disc.trainable_variables)
    opt.apply_gradients(zip(g_grads, gen.trainable_variables))
    opt.apply_gradients(zip(d_grads, disc.trainable_variables))
# %% check
assert epoch == 2
