# /// case
# title = "the loss stands below the with block of a train_step"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "ValueError: No gradients provided for any variable"
# expect = "fix"
# must_mention = ["with`? block|inside", "loss|error", "None"]
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


def train_step(batch, target):
    with tf.GradientTape() as tape:
        predictions = model(batch, training=True)
    error = predictions - target
    loss = tf.reduce_mean(tf.square(error))
    grads = tape.gradient(loss, model.trainable_variables)
    optimizer.apply_gradients(zip(grads, model.trainable_variables))
    return loss
# %% fail
for epoch in range(3):
    loss = train_step(x, y)
    print(epoch, float(loss))
# %% reference
def train_step(batch, target):
    with tf.GradientTape() as tape:
        predictions = model(batch, training=True)
        error = predictions - target
        loss = tf.reduce_mean(tf.square(error))
    grads = tape.gradient(loss, model.trainable_variables)
    optimizer.apply_gradients(zip(grads, model.trainable_variables))
    return loss

for epoch in range(3):
    loss = train_step(x, y)
# %% check
assert any((v.numpy() != b).any() for v, b in zip(model.trainable_variables, before))
assert epoch == 2
