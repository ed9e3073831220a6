# /// case
# title = 'the History is asked for the keys of its dict'
# source = "own"
# frameworks = ["keras"]
# error = '''AttributeError: 'History' object has no attribute 'keys''''
# expect = "fix"
# must_mention = ['hist\.history']
# must_not_say = []
# rule = "keras/history-as-dict"
# ///

# %% setup
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Input((2,)), tf.keras.layers.Dense(1)])
model.compile("sgd", "mse", metrics=["mae"])
hist = model.fit(np.ones((4, 2)), np.ones((4, 1)), epochs=2, verbose=0)
# %% fail
names = sorted(hist.keys())
last = hist["loss"][-1]
# %% reference
names = sorted(hist.history.keys())
last = hist.history["loss"][-1]
# %% check
assert names == ["loss", "mae"] and last >= 0
