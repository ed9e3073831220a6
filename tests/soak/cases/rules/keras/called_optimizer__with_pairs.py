# /// case
# title = "optimizer(zip(...)) in a tf.function"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "TypeError: .*'SGD' object is not callable"
# expect = "fix"
# must_mention = ["apply_gradients", "optimizer"]
# must_not_say = ["forgot"]
# rule = "keras/called-optimizer"
# ///

# %% setup
import tensorflow as tf

tf.keras.utils.set_random_seed(0)
model = tf.keras.Sequential([tf.keras.layers.Input((3,)), tf.keras.layers.Dense(2)])
optimizer = tf.keras.optimizers.SGD(0.1)
x, y = tf.ones((4, 3)), tf.zeros((4, 2))
before = [v.numpy().copy() for v in model.trainable_variables]


@tf.function
def step(xb, yb):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((model(xb) - yb) ** 2)
    grads = tape.gradient(loss, model.trainable_variables)
    optimizer(zip(grads, model.trainable_variables))
    return loss
# %% fail
for _ in range(2):
    value = step(x, y)
# %% reference
@tf.function
def step(xb, yb):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((model(xb) - yb) ** 2)
    grads = tape.gradient(loss, model.trainable_variables)
    optimizer.apply_gradients(zip(grads, model.trainable_variables))
    return loss

for _ in range(2):
    value = step(x, y)
# %% check
assert any((v.numpy() != b).any() for v, b in zip(model.trainable_variables, before))
