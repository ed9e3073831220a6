# /// case
# title = "the truth value of an array in the user's own code, next to a loss"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "ValueError: The truth value of an array"
# expect = "silent"
# near_miss_of = ["keras/class-given-data"]
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
value = mse(y, model(x))
if y == model(x):
    print("same")
