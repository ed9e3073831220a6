# /// case
# title = "zip(variables, gradients) kept in a variable, inside a function"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "AttributeError: .*_unique_id"
# expect = "fix"
# must_mention = ["order|first", "zip\\(gradients, model\\.trainable_variables\\)"]
# must_not_say = ["not zipped"]
# rule = "keras/swapped-pairs"
# ///

# %% setup
import tensorflow as tf

tf.keras.utils.set_random_seed(0)
model = tf.keras.Sequential([tf.keras.layers.Input((3,)), tf.keras.layers.Dense(2)])
optimizer = tf.keras.optimizers.SGD(0.1)
x, y = tf.ones((4, 3)), tf.zeros((4, 2))
before = [v.numpy().copy() for v in model.trainable_variables]


def train(steps):
    for _ in range(steps):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((model(x) - y) ** 2)
        gradients = tape.gradient(loss, model.trainable_variables)
        pairs = zip(model.trainable_variables, gradients)
        optimizer.apply_gradients(pairs)
    return loss
# %% fail
final = train(3)
# %% reference
def train(steps):
    for _ in range(steps):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((model(x) - y) ** 2)
        gradients = tape.gradient(loss, model.trainable_variables)
        pairs = zip(gradients, model.trainable_variables)
        optimizer.apply_gradients(pairs)
    return loss

final = train(3)
# %% check
assert any((v.numpy() != b).any() for v, b in zip(model.trainable_variables, before))
assert float(final) >= 0
