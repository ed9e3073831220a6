# /// case
# title = "zero_grad, a tape and step in a loop"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "AttributeError: 'SGD' object has no attribute 'zero_grad'"
# expect = "fix"
# must_mention = ["apply_gradients", "torch"]
# must_not_say = ["forgot"]
# rule = "keras/torch-style-step"
# ///

# %% setup
import tensorflow as tf

tf.keras.utils.set_random_seed(0)
model = tf.keras.Sequential([tf.keras.layers.Input((3,)), tf.keras.layers.Dense(2)])
optimizer = tf.keras.optimizers.SGD(0.1)
x, y = tf.ones((4, 3)), tf.zeros((4, 2))
before = [v.numpy().copy() for v in model.trainable_variables]
# %% fail
for epoch in range(2):
    optimizer.zero_grad()
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((model(x) - y) ** 2)
    grads = tape.gradient(loss, model.trainable_variables)
    optimizer.step()
# %% reference
for epoch in range(2):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((model(x) - y) ** 2)
    grads = tape.gradient(loss, model.trainable_variables)
    optimizer.apply_gradients(zip(grads, model.trainable_variables))
# %% check
assert any((v.numpy() != b).any() for v, b in zip(model.trainable_variables, before))
assert epoch == 1
