# /// case
# title = "zip made before the loop, second turn finds it empty"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "ValueError: not enough values to unpack \\(expected 2, got 0\\)"
# expect = "fix"
# must_mention = ["todo", "list\\("]
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
# %% fail
with tf.GradientTape() as tape:
    loss = tf.reduce_mean((model(x) - y) ** 2)
grads = tape.gradient(loss, model.trainable_variables)
todo = zip(grads, model.trainable_variables)
for _ in range(3):
    optimizer.apply_gradients(todo)
# %% reference
todo = list(zip(grads, model.trainable_variables))
for _ in range(3):
    optimizer.apply_gradients(todo)
# %% check
assert int(optimizer.iterations) >= 3
