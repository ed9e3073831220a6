# /// case
# title = "the name of the optimizer is handed to a training function"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "AttributeError: 'str' object has no attribute 'apply_gradients'"
# expect = "fix"
# must_mention = ["string|str", "Adam\\(\\)"]
# must_not_say = ["forgot"]
# rule = "keras/named-optimizer"
# ///

# %% setup
import tensorflow as tf
from tensorflow import keras

keras.utils.set_random_seed(0)
x, y = tf.ones((4, 3)), tf.zeros((4, 2))


def train(model, optimizer, epochs):
    for _ in range(epochs):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((model(x) - y) ** 2)
        grads = tape.gradient(loss, model.trainable_variables)
        optimizer.apply_gradients(zip(grads, model.trainable_variables))
    return float(loss)
# %% fail
net = keras.Sequential([keras.layers.Input((3,)), keras.layers.Dense(2)])
final = train(net, "adam", epochs=3)
print(final)
# %% reference
final = train(net, keras.optimizers.Adam(), epochs=3)
# %% check
assert isinstance(final, float)
