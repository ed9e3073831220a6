# /// case
# title = 'a loss name that Keras does not know'
# source = 'common: a loss name that Keras does not know'
# frameworks = ["keras"]
# error = 'ValueError: Could not interpret loss'
# expect = "silent"
# ///

# %% setup
import keras
model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
# %% fail
model.compile("adam", loss="mean_square_eror")
model.fit([[1.0, 2.0]], [[1.0]], verbose=0)
