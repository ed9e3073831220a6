# /// case
# title = 'labels out of range in a training loop'
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = '''.'''
# expect = "silent"
# ///

# %% setup
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Input((2,)), tf.keras.layers.Dense(3)])
loss_fn = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)
opt = tf.keras.optimizers.Adam()
# %% fail
def step(x, y):
    with tf.GradientTape() as tape:
        loss = loss_fn(y, model(x))
    g = tape.gradient(loss, model.trainable_variables)
    opt.apply_gradients(zip(g, model.trainable_variables))
    return tf.debugging.assert_less(y, 3)
step(tf.ones((2, 2)), tf.constant([0, 7]))
