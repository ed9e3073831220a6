# /// case
# title = 'DataFrame of a History'
# source = "own"
# frameworks = ["keras"]
# error = '''.'''
# expect = "fix"
# must_mention = ['history\.history']
# must_not_say = []
# ///

# %% setup
import keras, numpy as np, pandas as pd
m = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
m.compile("sgd", "mse")
history = m.fit(np.ones((4, 2)), np.ones((4, 1)), verbose=0)
# %% fail
frame = pd.DataFrame(history)
# %% reference
frame = pd.DataFrame(history.history)
# %% check
assert list(frame.columns) == ["loss"]
