# /// case
# title = "a training function computes the loss on a tape and hands it to `minimize` without the tape"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "AttributeError: 'SGD' object has no attribute 'minimize'"
# expect = "fix"
# must_mention = ["minimize", "tape"]
# on.keras2.error = "ValueError: `tape` is required when a `Tensor` loss is passed"
# ///

# %% setup
import tensorflow as tf

tf.keras.utils.set_random_seed(1)
model = tf.keras.Sequential([tf.keras.layers.Input((3,)), tf.keras.layers.Dense(2)])
sgd = tf.keras.optimizers.SGD(0.1)
x, y = tf.ones((4, 3)), tf.ones((4, 2))


def train(x, y):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((model(x, training=True) - y) ** 2)
    sgd.minimize(loss, model.trainable_variables)
    return float(loss)
# %% fail
history = [train(x, y) for epoch in range(5)]
# %% reference
def train(x, y):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((model(x, training=True) - y) ** 2)
    sgd.apply_gradients(zip(tape.gradient(loss, model.trainable_variables), model.trainable_variables))
    return float(loss)


history = [train(x, y) for epoch in range(5)]
# %% check
assert len(history) == 5 and history[-1] < history[0]
