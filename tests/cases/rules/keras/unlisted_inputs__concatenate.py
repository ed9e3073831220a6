# /// case
# title = "two tensors are handed to Concatenate one by one"
# source = "own"
# frameworks = ["keras"]
# error = '''.'''
# expect = "fix"
# must_mention = ['\[']
# must_not_say = []
# rule = "keras/unlisted-inputs"
# ///

# %% setup
from keras import layers, Input
a, b = Input((2,)), Input((3,))
# %% fail
merged = layers.Concatenate()(a, b)
out = layers.Dense(1)(merged)
# %% reference
merged = layers.Concatenate()([a, b])
out = layers.Dense(1)(merged)
# %% check
assert merged.shape == (None, 5)
