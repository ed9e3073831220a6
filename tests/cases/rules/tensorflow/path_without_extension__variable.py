# /// case
# title = "the path is a variable and the file is HDF5"
# source = "own"
# frameworks = ["keras"]
# error = "ValueError: File format not supported"
# expect = "fix"
# rule = "tensorflow/path-without-extension"
# must_mention = ["\\.h5"]
# on.keras2.absent = "a path without extension is a folder to load from"
# ///

# %% setup
import numpy as np
import tensorflow as tf
from tensorflow import keras

keras.utils.set_random_seed(3)
trained = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3, activation="softmax")])
x_test = np.arange(8, dtype="float32").reshape(2, 4) / 8
expected = trained.predict(x_test, verbose=0)
trained.save("weights_and_all.h5")
checkpoint_name = "weights_and_all"
# %% fail
model = tf.keras.models.load_model(checkpoint_name)
print(model.predict(x_test, verbose=0).shape)
# %% reference
model = tf.keras.models.load_model(checkpoint_name + ".h5")
# %% check
assert np.allclose(model.predict(x_test, verbose=0), expected)
