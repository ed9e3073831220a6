# /// case
# title = 'a loss name that Keras does not know'
# source = 'common: a loss name that Keras does not know'
# frameworks = ["keras"]
# error = 'ValueError: Could not interpret loss'
# expect = "silent"
# on.keras2.error = "^ValueError: .*Unknown loss function"
# on.tf-keras.error = 'ValueError: Could not interpret loss'
# ///

# %% setup
import keras, numpy as np
model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
# %% fail
model.compile("adam", loss="mean_square_eror")
model.fit(np.ones((2, 2)), np.ones((2, 1)), verbose=0)
