# /// case
# title = "The model ends with more outputs than there are labels"
# source = "own"
# frameworks = ["keras"]
# error = "(ValueError|InvalidArgumentError):"
# expect = "silent"
# ///

# %% setup
import numpy as np
import keras

model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(3, activation="softmax")])
model.compile("sgd", "categorical_crossentropy")
# %% fail
model.fit(np.ones((4, 2)), np.ones((4, 2)), verbose=0)
