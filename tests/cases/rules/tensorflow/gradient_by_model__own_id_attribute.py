# /// case
# title = "an attribute _id of the user's own"
# source = "own"
# frameworks = ["keras"]
# error = "AttributeError: 'Sequential' object has no attribute '_id'"
# expect = "silent"
# near_miss_of = ["tensorflow/gradient-by-model"]
# ///

# %% setup
import tensorflow as tf

tf.keras.utils.set_random_seed(0)
model = tf.keras.Sequential([tf.keras.layers.Input((3,)), tf.keras.layers.Dense(2)])
optimizer = tf.keras.optimizers.SGD(0.1)
x, y = tf.ones((4, 3)), tf.zeros((4, 2))
before = [v.numpy().copy() for v in model.trainable_variables]
# %% fail
registry = {}
registry[model._id] = model
