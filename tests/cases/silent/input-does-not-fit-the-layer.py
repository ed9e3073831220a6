# /// case
# title = "The data has another width than the first layer"
# source = "own"
# frameworks = ["keras"]
# error = "ValueError: Input 0 of layer"
# expect = "silent"
# ///

# %% setup
import numpy as np
import keras
from keras import layers

model = keras.Sequential([keras.Input((4,)), layers.Dense(3), layers.Dense(1)])
model.compile("sgd", "mse")
# %% fail
history = model.fit(np.ones((8, 5)), np.ones(8), verbose=0)
