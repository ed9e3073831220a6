# /// case
# title = 'fit result subscripted at once'
# source = "own"
# frameworks = ["keras"]
# error = '''.'''
# expect = "fix"
# must_mention = ['\.history']
# must_not_say = []
# ///

# %% setup
import keras, numpy as np
m = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
m.compile("sgd", "mse")
# %% fail
loss = m.fit(np.ones((4, 2)), np.ones((4, 1)), verbose=0)["loss"]
# %% reference
loss = m.fit(np.ones((4, 2)), np.ones((4, 1)), verbose=0).history["loss"]
# %% check
assert len(loss) == 1
