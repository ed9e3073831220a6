# /// case
# title = "zip(grads, model.get_weights()) in a function"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "AttributeError: 'numpy.ndarray' object has no attribute '_unique_id'"
# expect = "fix"
# must_mention = ["trainable_variables", "copies|NumPy|array"]
# rule = "keras/pairs-without-variables"
# ///

# %% setup
import tensorflow as tf

tf.keras.utils.set_random_seed(0)
model = tf.keras.Sequential([tf.keras.layers.Input((3,)), tf.keras.layers.Dense(2)])
optimizer = tf.keras.optimizers.SGD(0.1)
x, y = tf.ones((4, 3)), tf.zeros((4, 2))
before = [v.numpy().copy() for v in model.trainable_variables]


def step(batch, target):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((model(batch) - target) ** 2)
    grads = tape.gradient(loss, model.trainable_variables)
    optimizer.apply_gradients(zip(grads, model.get_weights()))
    return float(loss)
# %% fail
losses = [step(x, y) for _ in range(3)]
# %% reference
def step(batch, target):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((model(batch) - target) ** 2)
    grads = tape.gradient(loss, model.trainable_variables)
    optimizer.apply_gradients(zip(grads, model.trainable_variables))
    return float(loss)

losses = [step(x, y) for _ in range(3)]
# %% check
assert len(losses) == 3 and losses[2] < losses[0]
