# /// case
# title = 'history of re-run cell: model = model.fit'
# source = "own"
# frameworks = ["keras"]
# error = '''.'''
# expect = "fix"
# must_mention = ['fit']
# must_not_say = []
# ///

# %% setup
import keras, numpy as np
x, y = np.ones((4, 2)), np.ones((4, 1))
def build():
    m = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
    m.compile("sgd", "mse")
    return m
model = build()
model = model.fit(x, y, verbose=0)
# %% fail
p = model.predict(x, verbose=0)
# %% reference
model = build()
model.fit(x, y, verbose=0)
p = model.predict(x, verbose=0)
# %% check
assert p.shape == (4, 1)
