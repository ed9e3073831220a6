# /// case
# title = "one optimizer object compiled into two models"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "ValueError: Unknown variable"
# expect = "fix"
# must_mention = ["adam", "own|new|each"]
# rule = "keras/foreign-variables"
# on.keras2.error = "^KeyError: .*The optimizer cannot recognize variable"
# ///

# %% setup
import numpy as np
from tensorflow import keras

X, Y = np.ones((8, 3), "float32"), np.ones((8, 1), "float32")
adam = keras.optimizers.Adam(0.01)
small = keras.Sequential([keras.layers.Input((3,)), keras.layers.Dense(1)])
small.compile(optimizer=adam, loss="mse")
small.fit(X, Y, verbose=0)
# %% fail
big = keras.Sequential([keras.layers.Input((3,)), keras.layers.Dense(8, activation="relu"), keras.layers.Dense(1)])
big.compile(optimizer=adam, loss="mse")
run = big.fit(X, Y, epochs=2, verbose=0)
# %% reference
big.compile(optimizer=keras.optimizers.Adam(0.01), loss="mse")
run = big.fit(X, Y, epochs=2, verbose=0)
# %% check
assert len(run.history['loss']) == 2
