# /// case
# title = 'get_weights as attribute then indexing'
# source = "own"
# frameworks = ["keras"]
# error = '''.'''
# expect = "fix"
# must_mention = ['get_weights\(\)']
# must_not_say = []
# ///

# %% setup
import keras
model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
# %% fail
w = model.get_weights[0]
# %% reference
w = model.get_weights()[0]
# %% check
assert w.shape == (2, 1)
