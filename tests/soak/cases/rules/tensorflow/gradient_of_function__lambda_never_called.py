# /// case
# title = "a lambda that was never called"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "TypeError|ValueError"
# expect = "fix"
# must_mention = ["function"]
# must_not_say = ["not callable", "run_functions_eagerly"]
# rule = "tensorflow/gradient-of-function"
# ///

# %% setup
import tensorflow as tf

tf.keras.utils.set_random_seed(0)
model = tf.keras.Sequential([tf.keras.layers.Input((3,)), tf.keras.layers.Dense(2)])
optimizer = tf.keras.optimizers.SGD(0.1)
x, y = tf.ones((4, 3)), tf.zeros((4, 2))
before = [v.numpy().copy() for v in model.trainable_variables]
# %% fail
def step():
    loss = lambda: tf.reduce_mean(tf.abs(model(x) - y))
    with tf.GradientTape() as tape:
        pred = model(x)
    grads = tape.gradient(loss, model.trainable_variables)
    optimizer.apply_gradients(zip(grads, model.trainable_variables))
    return grads

out = step()
# %% reference
def step():
    loss = lambda: tf.reduce_mean(tf.abs(model(x) - y))
    with tf.GradientTape() as tape:
        pred = model(x)
        value = loss()
    grads = tape.gradient(value, model.trainable_variables)
    optimizer.apply_gradients(zip(grads, model.trainable_variables))
    return grads

out = step()
# %% check
assert any((v.numpy() != b).any() for v, b in zip(model.trainable_variables, before))
assert len(out) == 2
