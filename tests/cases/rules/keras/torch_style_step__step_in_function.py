# /// case
# title = "optimizer.step() at the end of a function"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "AttributeError: 'Adam' object has no attribute 'step'"
# expect = "fix"
# must_mention = ["apply_gradients"]
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

adam = tf.keras.optimizers.Adam()

def train_one(xb, yb):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((model(xb) - yb) ** 2)
    gradients = tape.gradient(loss, model.trainable_weights)
    adam.step()
    return loss
# %% fail
l = train_one(x, y)
# %% reference
def train_one(xb, yb):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((model(xb) - yb) ** 2)
    gradients = tape.gradient(loss, model.trainable_weights)
    adam.apply_gradients(zip(gradients, model.trainable_weights))
    return loss

l = train_one(x, y)
# %% check
assert any((v.numpy() != b).any() for v, b in zip(model.trainable_variables, before))
