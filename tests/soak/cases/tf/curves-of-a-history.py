# /// case
# title = 'history plotted in a function'
# source = "own"
# frameworks = ["keras"]
# error = '''.'''
# expect = "fix"
# must_mention = ['history\.history']
# must_not_say = []
# ///

# %% setup
import keras, numpy as np
m = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
m.compile("sgd", "mse")
hist = m.fit(np.ones((4, 2)), np.ones((4, 1)), verbose=0)
# %% fail
def curves(history):
    return [history[k] for k in ("loss",)]
c = curves(hist)
# %% reference
def curves(history):
    return [history.history[k] for k in ("loss",)]
c = curves(hist)
# %% check
assert len(c[0]) == 1
