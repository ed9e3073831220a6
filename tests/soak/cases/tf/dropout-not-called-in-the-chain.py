# /// case
# title = 'layer chain: forgot (x) on dropout in middle'
# source = "own"
# frameworks = ["keras"]
# error = '''.'''
# expect = "fix"
# must_mention = ['Dropout']
# must_not_say = []
# ///

# %% setup
from tensorflow import keras
from tensorflow.keras import layers
# %% fail
inputs = keras.Input((4,))
x = layers.Dense(8)(inputs)
x = layers.Dropout(0.5)
outputs = layers.Dense(2)(x)
model = keras.Model(inputs, outputs)
# %% reference
inputs = keras.Input((4,))
x = layers.Dense(8)(inputs)
x = layers.Dropout(0.5)(x)
outputs = layers.Dense(2)(x)
model = keras.Model(inputs, outputs)
# %% check
assert model.output_shape == (None, 2)
