# /// case
# title = "the model is built again, the optimizer is the old one"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "ValueError: Unknown variable"
# expect = "fix"
# must_mention = ["optimizer", "new|own|again"]
# must_not_say = ["restart"]
# rule = "keras/foreign-variables"
# on.keras2.error = "^KeyError: 'The optimizer cannot recognize variable dense_1/k"
# ///

# %% setup
import tensorflow as tf

def build():
    tf.keras.utils.set_random_seed(0)
    return tf.keras.Sequential([tf.keras.layers.Input((3,)), tf.keras.layers.Dense(2)])

def one_step(model, optimizer):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(model(tf.ones((4, 3))) ** 2)
    grads = tape.gradient(loss, model.trainable_variables)
    optimizer.apply_gradients(zip(grads, model.trainable_variables))
    return loss
# %% setup
model = build()
optimizer = tf.keras.optimizers.Adam(0.01)
one_step(model, optimizer)
# %% fail
model = build()
start = model.get_weights()[0].copy()
last = one_step(model, optimizer)
# %% reference
optimizer = tf.keras.optimizers.Adam(0.01)
last = one_step(model, optimizer)
# %% check
assert (model.get_weights()[0] != start).any()
