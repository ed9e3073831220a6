# /// case
# title = "generator called outside the tape, its output goes through the discriminator inside"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "ValueError: No gradients provided for any variable"
# expect = "fix"
# must_mention = ["images|gen\\(noise", "before"]
# must_not_say = ["not callable", "run_functions_eagerly"]
# rule = "tensorflow/forward-before-tape"
# ///

# %% setup
import tensorflow as tf

tf.keras.utils.set_random_seed(0)
gen = tf.keras.Sequential([tf.keras.layers.Input((2,)), tf.keras.layers.Dense(3)])
disc = tf.keras.Sequential([tf.keras.layers.Input((3,)), tf.keras.layers.Dense(1)])
gen_opt = tf.keras.optimizers.Adam(0.01)
old = gen.get_weights()[0].copy()


def train_generator(noise):
    images = gen(noise)
    with tf.GradientTape() as tape:
        score = disc(images)
        g_loss = tf.reduce_mean(tf.nn.softplus(-score))
    g = tape.gradient(g_loss, gen.trainable_variables)
    gen_opt.apply_gradients(zip(g, gen.trainable_variables))
    return g_loss
# %% fail
last = train_generator(tf.ones((4, 2)))
# %% reference
def train_generator(noise):
    with tf.GradientTape() as tape:
        images = gen(noise)
        score = disc(images)
        g_loss = tf.reduce_mean(tf.nn.softplus(-score))
    g = tape.gradient(g_loss, gen.trainable_variables)
    gen_opt.apply_gradients(zip(g, gen.trainable_variables))
    return g_loss

last = train_generator(tf.ones((4, 2)))
# %% check
assert (gen.get_weights()[0] != old).any()
