# /// case
# title = "a text that names no callback stands among the callbacks"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "AttributeError: 'str' object has no attribute 'set_"
# expect = "silent"
# near_miss_of = ["keras/no-callback"]
# ///

# %% setup
import numpy as np
from tensorflow import keras

model = keras.Sequential([keras.layers.Input((3,)), keras.layers.Dense(1)])
model.compile(optimizer="sgd", loss="mse")
x, y = np.ones((8, 3), "float32"), np.ones((8, 1), "float32")
# %% fail
model.fit(x, y, verbose=0, callbacks=["logs/run-1"])
