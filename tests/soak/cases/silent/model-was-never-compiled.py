# /// case
# title = "Training before compile"
# source = "own"
# frameworks = ["keras"]
# error = "ValueError: You must call `compile\\(\\)` before"
# expect = "silent"
# near_miss_of = ["keras/compile-during-fit"]
# on.keras2.error = "^RuntimeError: You must compile your model before training/testing\\. Use `model\\.compil"
# on.tf-keras.error = "ValueError: You must call `compile\\(\\)` before"
# ///

# %% setup
import numpy as np
import keras

model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
# %% fail
model.fit(np.ones((4, 2)), np.ones(4), verbose=0)
