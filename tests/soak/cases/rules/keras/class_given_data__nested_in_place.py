# /// case
# title = "Flatten(Conv2D(...)(x)) nested in place"
# source = "own"
# frameworks = ["keras"]
# error = "ValueError: The `data_format` argument"
# expect = "fix"
# must_mention = ["Flatten\\(\\)", "class|instance"]
# must_not_say = ["forgot", "set .{0,12}data_format"]
# rule = "keras/class-given-data"
# on.keras2.error = "^AttributeError: 'KerasTensor' object has no attribute 'lower'"
# on.tf-keras.error = "ValueError: The `data_format` argument"
# ///

# %% setup
import keras
from keras.layers import Conv2D, Dense, Flatten

image = keras.Input((6, 6, 1))
# %% fail
features = Flatten(Conv2D(2, 3)(image))
out = Dense(1)(features)
# %% reference
features = Flatten()(Conv2D(2, 3)(image))
out = Dense(1)(features)
# %% check
assert out.shape == (None, 1)
