# /// case
# title = "zip over a number of the user's"
# source = "own"
# frameworks = ["keras"]
# error = "TypeError: 'int' object is not iterable"
# expect = "silent"
# near_miss_of = ["keras/pairs-without-variables"]
# ///

# %% setup
import tensorflow as tf

tf.keras.utils.set_random_seed(0)
model = tf.keras.Sequential([tf.keras.layers.Input((3,)), tf.keras.layers.Dense(2)])
optimizer = tf.keras.optimizers.SGD(0.1)
x, y = tf.ones((4, 3)), tf.zeros((4, 2))
before = [v.numpy().copy() for v in model.trainable_variables]
# %% fail
epochs = 3
for e, name in zip(epochs, ["a", "b"]):
    print(e, name)
