# /// case
# title = "A text stands among the layers"
# source = "own"
# frameworks = ["keras"]
# error = "(ValueError|TypeError|AttributeError):"
# expect = "silent"
# near_miss_of = ["tensorflow/foreign-keras-layer"]
# ///

# %% setup
import keras
from keras import layers
# %% fail
model = keras.Sequential([keras.Input((2,)), layers.Dense(4), "relu", layers.Dense(1)])
model.summary()
