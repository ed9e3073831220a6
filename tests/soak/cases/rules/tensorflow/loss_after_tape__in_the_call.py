# /// case
# title = "the loss is computed in the call of gradient"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "ValueError: No gradients provided for any variable"
# expect = "fix"
# must_mention = ["block|inside"]
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

loss_fn = tf.keras.losses.MeanSquaredError()
# %% fail
for _ in range(2):
    with tf.GradientTape() as tape:
        logits = model(x)
    grads = tape.gradient(loss_fn(y, logits), model.trainable_weights)
    optimizer.apply_gradients(zip(grads, model.trainable_weights))
# %% reference
for _ in range(2):
    with tf.GradientTape() as tape:
        logits = model(x)
        loss = loss_fn(y, logits)
    grads = tape.gradient(loss, model.trainable_weights)
    optimizer.apply_gradients(zip(grads, model.trainable_weights))
# %% check
assert any((v.numpy() != b).any() for v, b in zip(model.trainable_variables, before))
