# /// case
# title = "The call of a user's layer raises an error, which Keras wraps"
# source = "own"
# frameworks = ["keras"]
# error = "ValueError: .*an even width"
# expect = "silent"
# ///

# %% setup
import numpy as np
import keras

class Halves(keras.layers.Layer):
    def call(self, x):
        if x.shape[-1] % 2:
            raise ValueError("Halves wants an even width")
        return x[..., ::2]

model = keras.Sequential([Halves(), keras.layers.Dense(1)])
# %% fail
out = model(np.ones((2, 3)))
