# /// case
# title = 'concatenate with an uncalled layer'
# source = "own"
# frameworks = ["keras"]
# error = '''.'''
# expect = "fix"
# must_mention = ['\)\(']
# must_not_say = []
# ///

# %% setup
from tensorflow import keras
from tensorflow.keras import layers
# %% fail
a = keras.Input((4,))
b = keras.Input((3,))
ha = layers.Dense(2)(a)
hb = layers.Dense(2)
merged = layers.concatenate([ha, hb])
out = layers.Dense(1)(merged)
# %% reference
hb = layers.Dense(2)(b)
merged = layers.concatenate([ha, hb])
out = layers.Dense(1)(merged)
# %% check
assert merged.shape == (None, 4)
