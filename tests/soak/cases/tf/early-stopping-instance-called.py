# /// case
# title = 'callbacks=[stopper()] although stopper is an EarlyStopping object already'
# source = 'common: callbacks=[stopper()] although stopper is an EarlyStopping object already'
# frameworks = ["keras"]
# error = '''TypeError: 'EarlyStopping' object is not callable'''
# expect = "fix"
# must_mention = ['stopper', 'instance|object|already']
# must_not_say = ['__call__']
# ///

# %% setup
import numpy as np
import keras
stopper = keras.callbacks.EarlyStopping(monitor="loss", patience=1)
model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
model.compile("sgd", "mse")
x, y = np.ones((4, 2)), np.ones((4, 1))
# %% fail
history = model.fit(x, y, epochs=2, callbacks=[stopper()], verbose=0)
# %% reference
history = model.fit(x, y, epochs=2, callbacks=[stopper], verbose=0)
# %% check
assert len(history.history["loss"]) >= 1
