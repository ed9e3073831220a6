# /// case
# title = "x = layers.Flatten() without (x)"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "ValueError: Only input tensors may be passed"
# expect = "fix"
# must_mention = ["Flatten\\(\\)\\(x\\)"]
# must_not_say = ["forgot", "set .{0,12}data_format"]
# rule = "keras/unapplied-layer"
# ///

# %% setup
from tensorflow import keras
from tensorflow.keras import layers

inputs = keras.Input((8, 8, 1))
# %% fail
x = layers.Conv2D(4, 3)(inputs)
x = layers.MaxPooling2D()(x)
x = layers.Flatten()
x = layers.Dense(10)(x)
model = keras.Model(inputs, x)
# %% reference
x = layers.Conv2D(4, 3)(inputs)
x = layers.MaxPooling2D()(x)
x = layers.Flatten()(x)
x = layers.Dense(10)(x)
model = keras.Model(inputs, x)
# %% check
assert model.output_shape == (None, 10) and len(model.layers) == 5
