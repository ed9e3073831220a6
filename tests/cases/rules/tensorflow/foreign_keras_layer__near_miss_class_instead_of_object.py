# /// case
# title = "a class of Keras 3 stands among the layers"
# source = "own"
# frameworks = ["keras"]
# error = "ValueError: Only instances of `keras.Layer`"
# expect = "fix"
# must_mention = ['Flatten\(\)', "class"]
# must_not_say = []
# rule = "keras/class-for-object"
# near_miss_of = ["tensorflow/foreign-keras-layer"]
# on.keras2.error = "^TypeError: The added layer must be an instance of class Layer"
# ///

# %% setup
import tensorflow as tf
from tensorflow import keras
# %% fail
net = keras.Sequential([keras.Input((2, 2)), keras.layers.Flatten, keras.layers.Dense(1)])
net.build()
# %% reference
net = keras.Sequential([keras.Input((2, 2)), keras.layers.Flatten(), keras.layers.Dense(1)])
net.build()
# %% check
assert net.output_shape == (None, 1)
