# /// case
# title = 'Sequential([..., layers.Flatten, ...]) with a class in the list'
# source = 'common: Sequential([..., layers.Flatten, ...]) with a class in the list'
# frameworks = ["keras"]
# error = 'ValueError: Only instances of `keras.Layer` can be added|TypeError'
# expect = "fix"
# must_mention = ['Flatten\(\)', 'class|instan|paren']
# must_not_say = []
# ///

# %% setup
import tensorflow as tf
from tensorflow.keras import layers
# %% fail
model = tf.keras.Sequential([
    layers.Input((4, 4, 1)),
    layers.Conv2D(2, 3, activation="relu"),
    layers.Flatten,
    layers.Dense(10),
])
n = model.count_params()
# %% reference
model = tf.keras.Sequential([
    layers.Input((4, 4, 1)),
    layers.Conv2D(2, 3, activation="relu"),
    layers.Flatten(),
    layers.Dense(10),
])
n = model.count_params()
# %% check
assert n == 20 + 90
