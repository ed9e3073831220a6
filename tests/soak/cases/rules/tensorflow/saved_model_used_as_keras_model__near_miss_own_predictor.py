# /// case
# title = "predict is missing from a class of the person's own"
# source = "own"
# frameworks = ["keras"]
# error = "AttributeError: 'Pipeline' object has no attribute 'predict'"
# expect = "silent"
# near_miss_of = ["tensorflow/saved-model-used-as-keras-model"]
# ///

# %% setup
import numpy as np
import tensorflow as tf
from tensorflow import keras

keras.utils.set_random_seed(3)
trained = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3, activation="softmax")])
x_test = np.arange(8, dtype="float64").reshape(2, 4) / 8
expected = trained.predict(x_test, verbose=0)

class Pipeline:
    def __init__(self, model):
        self.model = model

pipe = Pipeline(trained)
# %% fail
pipe.predict(x_test)
