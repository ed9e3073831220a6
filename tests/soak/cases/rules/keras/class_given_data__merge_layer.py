# /// case
# title = "Add([a, b]) as a class"
# source = "own"
# frameworks = ["keras"]
# error = "TypeError: .*takes 1 positional argument but 2 were given"
# expect = "fix"
# must_mention = ["Add\\(\\)\\(\\[a, b\\]\\)"]
# must_not_say = ["forgot", "set .{0,12}data_format"]
# rule = "keras/class-given-data"
# ///

# %% setup
import keras
from keras import layers

a, b = keras.Input((4,)), keras.Input((4,))
# %% fail
s = layers.Add([a, b])
model = keras.Model([a, b], s)
# %% reference
s = layers.Add()([a, b])
model = keras.Model([a, b], s)
# %% check
assert model.output_shape == (None, 4)
