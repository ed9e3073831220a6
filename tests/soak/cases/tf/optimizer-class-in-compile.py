# /// case
# title = 'model.compile(optimizer=keras.optimizers.Adam, ...) with the class'
# source = 'common: model.compile(optimizer=keras.optimizers.Adam, ...) with the class'
# frameworks = ["keras"]
# error = 'ValueError|TypeError|AttributeError'
# expect = "fix"
# must_mention = ['Adam\(', 'class|instan|paren']
# must_not_say = []
# ///

# %% setup
import numpy as np
import keras
model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
x, y = np.ones((4, 2)), np.ones((4, 1))
# %% fail
model.compile(optimizer=keras.optimizers.Adam, loss="mse")
history = model.fit(x, y, epochs=1, verbose=0)
# %% reference
model.compile(optimizer=keras.optimizers.Adam(), loss="mse")
history = model.fit(x, y, epochs=1, verbose=0)
# %% check
assert len(history.history["loss"]) == 1
