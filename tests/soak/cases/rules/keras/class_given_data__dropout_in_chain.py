# /// case
# title = "Dropout(0.5, x) and the like in a functional model"
# source = "own"
# frameworks = ["keras"]
# error = "ValueError|TypeError|NotImplementedError"
# expect = "fix"
# must_mention = ["MaxPooling2D\\(\\)\\(h\\)", "class|instance"]
# must_not_say = ["forgot", "set .{0,12}data_format"]
# rule = "keras/class-given-data"
# ///

# %% setup
from tensorflow import keras
from tensorflow.keras import layers as L

inp = keras.Input(shape=(8, 8, 3))
# %% fail
h = L.Conv2D(4, 3, activation="relu")(inp)
h = L.MaxPooling2D(h)
h = L.Flatten()(h)
model = keras.Model(inp, L.Dense(2)(h))
# %% reference
h = L.MaxPooling2D()(h)
h = L.Flatten()(h)
model = keras.Model(inp, L.Dense(2)(h))
# %% check
assert model.output_shape == (None, 2) and len(model.layers) == 5
