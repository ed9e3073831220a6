# /// case
# title = 'a History has no such attribute'
# source = "own"
# frameworks = ["keras"]
# error = '''AttributeError: 'History' object has no attribute 'plot''''
# expect = "silent"
# near_miss_of = ["keras/history-as-dict"]
# ///

# %% setup
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Input((2,)), tf.keras.layers.Dense(1)])
model.compile("sgd", "mse")
hist = model.fit(np.ones((4, 2)), np.ones((4, 1)), verbose=0)
# %% fail
hist.plot()
