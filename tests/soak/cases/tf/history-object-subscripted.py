# /// case
# title = 'history["val_loss"] instead of history.history["val_loss"]'
# source = 'common: history["val_loss"] instead of history.history["val_loss"]'
# frameworks = ["keras"]
# error = '''TypeError: 'History' object is not subscriptable'''
# expect = "fix"
# must_mention = ['history\.history', 'History']
# must_not_say = []
# ///

# %% setup
import numpy as np
import keras
m = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
m.compile("sgd", "mse")
history = m.fit(np.ones((8, 2)), np.ones((8, 1)), epochs=2, validation_split=0.25, verbose=0)
# %% fail
best = min(history["val_loss"])
print(best)
# %% reference
best = min(history.history["val_loss"])
# %% check
assert best >= 0
