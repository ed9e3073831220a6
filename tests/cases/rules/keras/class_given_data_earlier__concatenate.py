# /// case
# title = "Concatenate([a, b]) goes into a Dense layer"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "ValueError: Only input tensors may be passed"
# expect = "fix"
# must_mention = ["Concatenate\\(\\)\\(\\[left, right\\]\\)"]
# must_not_say = ["forgot", "set .{0,12}data_format"]
# rule = "keras/class-given-data-earlier"
# ///

# %% setup
import keras
from keras import layers

left, right = keras.Input((3,)), keras.Input((2,))
# %% fail
merged = layers.Concatenate([left, right])
out = layers.Dense(1)(merged)
model = keras.Model([left, right], out)
# %% reference
merged = layers.Concatenate()([left, right])
out = layers.Dense(1)(merged)
model = keras.Model([left, right], out)
# %% check
assert model.output_shape == (None, 1)
