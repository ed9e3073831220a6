# /// case
# title = "the cell goes on to train: a layer would not do"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "ValueError: File format not supported"
# expect = "diagnosis"
# rule = "tensorflow/saved-model-given-to-load-model"
# must_mention = ["fit", "\\.keras"]
# on.keras2.absent = "Keras 2 says itself that the folder holds no Keras model"
# ///

# %% setup
import numpy as np
import tensorflow as tf
from tensorflow import keras

keras.utils.set_random_seed(3)
trained = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3, activation="softmax")])
x_test = np.arange(8, dtype="float32").reshape(2, 4) / 8
expected = trained.predict(x_test, verbose=0)
trained.export("tuned")
# %% fail
model = keras.models.load_model("tuned")
model.fit(x_test, expected, epochs=1, verbose=0)
# %% reference
model = trained
# %% check
assert model is not None
