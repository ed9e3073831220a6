# /// case
# title = 'fit before compile'
# source = 'common: fit before compile'
# frameworks = ["keras"]
# error = 'ValueError: You must call `compile\(\)`'
# expect = "silent"
# on.keras2.error = "^RuntimeError: You must compile your model before training/testing\\. Use `model\\.compil"
# on.tf-keras.error = 'ValueError: You must call `compile\(\)`'
# ///

# %% setup
import keras, numpy as np
model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
# %% fail
model.fit(np.ones((2, 2)), np.ones((2, 1)), verbose=0)
