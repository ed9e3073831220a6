# /// case
# title = "add() of an old layer made in the call"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "ValueError: Only instances of `keras.Layer`"
# expect = "fix"
# rule = "tensorflow/foreign-keras-layer"
# must_mention = ["Lambda", "Keras 3"]
# on.keras2.absent = "there is one Keras only"
# ///

# %% setup
import numpy as np
import tensorflow as tf
from tensorflow import keras
from tensorflow.python.keras.layers import Layer as OldLayer

class Pooler(OldLayer):
    def call(self, x):
        return tf.reduce_mean(x, axis=1)
# %% fail
model = keras.Sequential()
model.add(keras.Input((3, 2)))
model.add(Pooler(name="pool"))
model.add(keras.layers.Dense(4))
shape = model.output_shape
# %% reference
old = Pooler(name="pool")
model.add(keras.layers.Lambda(lambda t: old(t), output_shape=(2,)))
model.add(keras.layers.Dense(4))
shape = model.output_shape
# %% check
assert shape == (None, 4)
