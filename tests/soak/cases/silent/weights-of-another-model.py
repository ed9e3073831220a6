# /// case
# title = "Weights of a model with other layers"
# source = "own"
# frameworks = ["keras"]
# error = "ValueError:"
# expect = "silent"
# ///

# %% setup
import keras
from keras import layers

big = keras.Sequential([keras.Input((2,)), layers.Dense(4), layers.Dense(1)])
big.save_weights("big.weights.h5")
small = keras.Sequential([keras.Input((2,)), layers.Dense(1)])
# %% fail
small.load_weights("big.weights.h5")
