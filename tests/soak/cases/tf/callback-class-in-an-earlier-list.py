# /// case
# title = 'callbacks classes in a list made before, two of them'
# source = "own"
# frameworks = ["keras"]
# error = '''.'''
# expect = "fix"
# must_mention = ['TerminateOnNaN\(\)']
# must_not_say = []
# ///

# %% setup
import keras, numpy as np
m = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
m.compile("sgd", "mse")
cbs = [keras.callbacks.EarlyStopping(monitor="loss"), keras.callbacks.TerminateOnNaN]
x, y = np.ones((4, 2)), np.ones((4, 1))
# %% fail
h = m.fit(x, y, callbacks=cbs, verbose=0)
# %% reference
cbs = [keras.callbacks.EarlyStopping(monitor="loss"), keras.callbacks.TerminateOnNaN()]
h = m.fit(x, y, callbacks=cbs, verbose=0)
# %% check
assert h.history["loss"]
