# /// case
# title = "callbacks are given by name, as losses and metrics may be"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "AttributeError: 'str' object has no attribute 'set_"
# expect = "fix"
# must_mention = ["EarlyStopping", "callback"]
# rule = "keras/no-callback"
# ///

# %% setup
import numpy as np
from tensorflow import keras

model = keras.Sequential([keras.layers.Input((3,)), keras.layers.Dense(1)])
model.compile(optimizer="sgd", loss="mse")
x, y = np.ones((8, 3), "float32"), np.ones((8, 1), "float32")
# %% fail
run = model.fit(x, y, epochs=2, verbose=0, validation_split=0.25, callbacks=["early_stopping"])
# %% reference
run = model.fit(x, y, epochs=2, verbose=0, validation_split=0.25, callbacks=[keras.callbacks.EarlyStopping()])
# %% check
assert "val_loss" in run.history
