# /// case
# title = 'an optimizer class is chosen in one cell and compiled in another'
# source = "own"
# frameworks = ["keras"]
# error = '''ValueError: Could not interpret optimizer'''
# expect = "fix"
# must_mention = ['RMSprop', 'class']
# must_not_say = []
# rule = "keras/class-for-object"
# ///

# %% setup
import numpy as np
from tensorflow import keras
model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
# %% setup
opt = keras.optimizers.RMSprop
# %% fail
model.compile(opt, loss="mse")
history = model.fit(np.ones((4, 2)), np.ones((4, 1)), verbose=0)
# %% reference
model.compile(keras.optimizers.RMSprop(), loss="mse")
history = model.fit(np.ones((4, 2)), np.ones((4, 1)), verbose=0)
# %% check
assert len(history.history["loss"]) == 1
