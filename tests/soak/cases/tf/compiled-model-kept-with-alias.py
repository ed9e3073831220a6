# /// case
# title = 'model = model.compile'
# source = "own"
# frameworks = ["keras"]
# error = '''.'''
# expect = "fix"
# must_mention = ['compile']
# must_not_say = []
# ///

# %% setup
import numpy as np
import tensorflow.keras as K
model = K.Sequential([K.layers.Input((2,)), K.layers.Dense(1)])
model = model.compile(optimizer="adam", loss="mse")
# %% fail
model.fit(np.ones((4, 2)), np.ones((4, 1)), verbose=0)
# %% reference
model = K.Sequential([K.layers.Input((2,)), K.layers.Dense(1)])
model.compile(optimizer="adam", loss="mse")
model.fit(np.ones((4, 2)), np.ones((4, 1)), verbose=0)
# %% check
assert model.count_params() == 3
