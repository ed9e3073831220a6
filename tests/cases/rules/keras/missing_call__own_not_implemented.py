# /// case
# title = "a layer whose call raises NotImplementedError by itself"
# source = "own"
# frameworks = ["keras"]
# error = "NotImplementedError"
# expect = "silent"
# near_miss_of = ["keras/missing-call"]
# ///

# %% setup
import keras
import numpy as np

class Later(keras.layers.Layer):
    def call(self, x):
        raise NotImplementedError("not yet")
# %% fail
Later()(np.ones((1, 2), "float32"))
