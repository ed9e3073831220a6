# /// case
# title = 'key missing in history'
# source = "own"
# frameworks = ["keras"]
# error = '''KeyError'''
# expect = "silent"
# ///

# %% setup
import keras, numpy as np
m = keras.Sequential([keras.Input((3,)), keras.layers.Dense(2)])
m.compile("sgd", "mse")
history = m.fit(np.ones((2, 3)), np.ones((2, 2)), verbose=0)
# %% fail
acc = history.history["accuracy"]
