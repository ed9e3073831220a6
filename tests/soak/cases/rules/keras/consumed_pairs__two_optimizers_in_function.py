# /// case
# title = "the same zip for two optimizers in a function"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "ValueError: not enough values to unpack \\(expected 2, got 0\\)"
# expect = "fix"
# must_mention = ["gv", "list\\("]
# rule = "keras/consumed-pairs"
# on.keras2.absent = "`apply_gradients` does nothing with an empty zip"
# ///

# %% setup
import tensorflow as tf

tf.keras.utils.set_random_seed(0)
model = tf.keras.Sequential([tf.keras.layers.Input((3,)), tf.keras.layers.Dense(2)])
optimizer = tf.keras.optimizers.SGD(0.1)
x, y = tf.ones((4, 3)), tf.zeros((4, 2))
before = [v.numpy().copy() for v in model.trainable_variables]

slow = tf.keras.optimizers.SGD(0.01)


def both(batch, target):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((model(batch) - target) ** 2)
    gv = zip(tape.gradient(loss, model.trainable_variables), model.trainable_variables)
    optimizer.apply_gradients(gv)
    slow.apply_gradients(gv)
    return loss
# %% fail
out = both(x, y)
# %% reference
def both(batch, target):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((model(batch) - target) ** 2)
    gv = list(zip(tape.gradient(loss, model.trainable_variables), model.trainable_variables))
    optimizer.apply_gradients(gv)
    slow.apply_gradients(gv)
    return loss

out = both(x, y)
# %% check
assert int(slow.iterations) >= 1
