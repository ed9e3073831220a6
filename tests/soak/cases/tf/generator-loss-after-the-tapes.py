# /// case
# title = 'GAN: loss outside of tape in train_step function'
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = '''.'''
# expect = "fix"
# must_mention = ['tape|with']
# must_not_say = []
# ///

# %% setup
import tensorflow as tf
gen = tf.keras.Sequential([tf.keras.layers.Input((2,)), tf.keras.layers.Dense(2)])
disc = tf.keras.Sequential([tf.keras.layers.Input((2,)), tf.keras.layers.Dense(1)])
bce = tf.keras.losses.BinaryCrossentropy(from_logits=True)
g_opt, d_opt = tf.keras.optimizers.Adam(), tf.keras.optimizers.Adam()
# %% fail
def train_step(noise, real):
    with tf.GradientTape() as gt, tf.GradientTape() as dt:
        fake = gen(noise)
        fake_out = disc(fake)
        real_out = disc(real)
        d_loss = bce(tf.ones_like(real_out), real_out) + bce(tf.zeros_like(fake_out), fake_out)
    g_loss = bce(tf.ones_like(fake_out), fake_out)
    gg = gt.gradient(g_loss, gen.trainable_variables)
    dg = dt.gradient(d_loss, disc.trainable_variables)
    g_opt.apply_gradients(zip(gg, gen.trainable_variables))
    d_opt.apply_gradients(zip(dg, disc.trainable_variables))
    return g_loss
l = train_step(tf.ones((2, 2)), tf.ones((2, 2)))
# %% reference
def train_step(noise, real):
    with tf.GradientTape() as gt, tf.GradientTape() as dt:
        fake = gen(noise)
        fake_out = disc(fake)
        real_out = disc(real)
        d_loss = bce(tf.ones_like(real_out), real_out) + bce(tf.zeros_like(fake_out), fake_out)
        g_loss = bce(tf.ones_like(fake_out), fake_out)
    gg = gt.gradient(g_loss, gen.trainable_variables)
    dg = dt.gradient(d_loss, disc.trainable_variables)
    g_opt.apply_gradients(zip(gg, gen.trainable_variables))
    d_opt.apply_gradients(zip(dg, disc.trainable_variables))
    return g_loss
l = train_step(tf.ones((2, 2)), tf.ones((2, 2)))
# %% check
assert float(l) > 0
