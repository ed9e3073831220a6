# /// case
# title = "summary of a loaded SavedModel, while the Keras model is still there"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "AttributeError: '_UserObject' object has no attribute 'summary'"
# expect = "diagnosis"
# rule = "tensorflow/saved-model-used-as-keras-model"
# must_mention = ["summary", "SavedModel"]
# ///

# %% setup
import numpy as np
import tensorflow as tf
from tensorflow import keras

keras.utils.set_random_seed(3)
trained = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3, activation="softmax")])
x_test = np.arange(8, dtype="float64").reshape(2, 4) / 8
expected = trained.predict(x_test, verbose=0)
trained.export("flowers_s")
model = tf.saved_model.load("flowers_s")
# %% fail
model.summary()
