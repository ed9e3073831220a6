# /// case
# title = 'key missing asked of the History itself'
# source = "own"
# frameworks = ["keras"]
# error = '''TypeError: 'History' object is not subscriptable'''
# expect = "silent"
# ///

# %% setup
import keras, numpy as np
m = keras.Sequential([keras.Input((3,)), keras.layers.Dense(2)])
m.compile("sgd", "mse")
history = m.fit(np.ones((2, 3)), np.ones((2, 2)), verbose=0)
# %% fail
acc = history["accuracy"]
