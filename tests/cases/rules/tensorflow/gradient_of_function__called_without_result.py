# /// case
# title = "the loss function is called in the block, the function is handed over"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "TypeError: Cannot convert the argument"
# expect = "fix"
# must_mention = ["current_loss", "function"]
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


def current_loss():
    return tf.reduce_mean((model(x) - y) ** 2)
# %% fail
with tf.GradientTape() as tape:
    current_loss()
grads = tape.gradient(current_loss, model.trainable_variables)
optimizer.apply_gradients(zip(grads, model.trainable_variables))
# %% reference
with tf.GradientTape() as tape:
    value = current_loss()
grads = tape.gradient(value, model.trainable_variables)
optimizer.apply_gradients(zip(grads, model.trainable_variables))
# %% check
assert any((v.numpy() != b).any() for v, b in zip(model.trainable_variables, before))
