# /// case
# title = "lists of gradients and variables as two arguments in a training loop"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "TypeError: .*takes 2 positional arguments but 3 were given"
# expect = "fix"
# must_mention = ["zip\\(grads, model\\.trainable_variables\\)"]
# must_not_say = ["forgot"]
# rule = "keras/separated-pairs"
# on.keras2.error = "^ValueError: too many values to unpack \\(expected 2\\)"
# ///

# %% setup
import tensorflow as tf

tf.keras.utils.set_random_seed(0)
model = tf.keras.Sequential([tf.keras.layers.Input((3,)), tf.keras.layers.Dense(2)])
optimizer = tf.keras.optimizers.SGD(0.1)
x, y = tf.ones((4, 3)), tf.zeros((4, 2))
before = [v.numpy().copy() for v in model.trainable_variables]
# %% fail
for step in range(3):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((model(x, training=True) - y) ** 2)
    grads = tape.gradient(loss, model.trainable_variables)
    optimizer.apply_gradients(grads, model.trainable_variables)
    print(f"step {step}: {loss:.3f}")
# %% reference
for step in range(3):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((model(x, training=True) - y) ** 2)
    grads = tape.gradient(loss, model.trainable_variables)
    optimizer.apply_gradients(zip(grads, model.trainable_variables))
# %% check
assert any((v.numpy() != b).any() for v, b in zip(model.trainable_variables, before))
assert step == 2
