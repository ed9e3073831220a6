# /// case
# title = "the loss is computed below the block, at the top level of a cell"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "ValueError: No gradients provided for any variable"
# expect = "fix"
# must_mention = ["block|inside", "mse\\(y, out\\)"]
# must_not_say = ["not callable", "run_functions_eagerly"]
# rule = "tensorflow/loss-after-tape"
# ///

# %% setup
import tensorflow as tf

tf.keras.utils.set_random_seed(0)
model = tf.keras.Sequential([tf.keras.layers.Input((3,)), tf.keras.layers.Dense(2)])
optimizer = tf.keras.optimizers.SGD(0.1)
x, y = tf.ones((4, 3)), tf.zeros((4, 2))
before = [v.numpy().copy() for v in model.trainable_variables]

mse = tf.keras.losses.MeanSquaredError()
# %% fail
with tf.GradientTape() as tape:
    out = model(x)
loss = mse(y, out)
gradients = tape.gradient(loss, model.trainable_variables)
optimizer.apply_gradients(zip(gradients, model.trainable_variables))
print("done", float(loss))
# %% reference
with tf.GradientTape() as tape:
    out = model(x)
    loss = mse(y, out)
gradients = tape.gradient(loss, model.trainable_variables)
optimizer.apply_gradients(zip(gradients, model.trainable_variables))
# %% check
assert any((v.numpy() != b).any() for v, b in zip(model.trainable_variables, before))
