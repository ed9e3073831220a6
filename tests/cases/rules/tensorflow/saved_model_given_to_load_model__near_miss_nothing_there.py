# /// case
# title = "there is no such file or folder"
# source = "own"
# frameworks = ["keras"]
# error = "ValueError: File format not supported"
# expect = "silent"
# near_miss_of = ["tensorflow/saved-model-given-to-load-model", "tensorflow/path-without-extension"]
# on.keras2.error = "^OSError: No file or directory found at not_there"
# ///

# %% setup
import numpy as np
import tensorflow as tf
from tensorflow import keras

keras.utils.set_random_seed(3)
trained = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3, activation="softmax")])
x_test = np.arange(8, dtype="float32").reshape(2, 4) / 8
expected = trained.predict(x_test, verbose=0)
# %% fail
again = keras.models.load_model("not_there")
