# /// case
# title = "the name lacks its extension"
# source = "own"
# frameworks = ["keras"]
# error = "ValueError: File format not supported"
# expect = "fix"
# rule = "tensorflow/path-without-extension"
# near_miss_of = ["tensorflow/saved-model-given-to-load-model"]
# must_mention = ["\\.keras", "extension"]
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
trained.save("iris.keras")
# %% fail
again = keras.models.load_model("iris")
scores = again.predict(x_test, verbose=0)
# %% reference
again = keras.models.load_model("iris.keras")
scores = again.predict(x_test, verbose=0)
# %% check
assert np.allclose(scores, expected)
