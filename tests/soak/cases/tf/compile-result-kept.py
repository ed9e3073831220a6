# /// case
# title = 'model = Sequential([...]).compile(...)-like: model = model.compile(...)'
# source = 'common: model = Sequential([...]).compile(...)-like: model = model.compile(...)'
# frameworks = ["keras"]
# error = '''AttributeError: 'NoneType' object has no attribute 'fit''''
# expect = "fix"
# must_mention = ['compile', 'None|in[- ]place']
# must_not_say = ['forgot(ten)? (to )?return']
# ///

# %% setup
import numpy as np
import keras
from keras import layers
X, y = np.ones((6, 3), "float32"), np.zeros((6, 1), "float32")
model = keras.Sequential([keras.Input((3,)), layers.Dense(4), layers.Dense(1)])
# %% setup
model = model.compile(optimizer="adam", loss="mae")
# %% fail
history = model.fit(X, y, epochs=2, verbose=0)
losses = history.history["loss"]
# %% reference
model = keras.Sequential([keras.Input((3,)), layers.Dense(4), layers.Dense(1)])
model.compile(optimizer="adam", loss="mae")
history = model.fit(X, y, epochs=2, verbose=0)
losses = history.history["loss"]
# %% check
assert len(losses) == 2
