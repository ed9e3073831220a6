# /// case
# title = "the shapes of all layers are listed by `layer.output_shape`, which Keras 3 does not have"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "AttributeError: 'Dense' object has no attribute 'output_shape'"
# expect = "fix"
# must_mention = ["output\\.shape"]
# must_not_say = ["downgrade"]
# rule = "keras/renamed-attribute"
# on.keras2.absent = "layers have `output_shape`"
# ///

# %% setup
from tensorflow import keras

model = keras.Sequential([keras.layers.Input((3,)), keras.layers.Dense(8, activation="relu"), keras.layers.Dense(2)])
shapes = []
# %% fail
for layer in model.layers:
    shapes.append((layer.name, tuple(layer.output_shape)))
# %% reference
for layer in model.layers:
    shapes.append((layer.name, tuple(layer.output.shape)))
# %% check
assert [shape for _, shape in shapes] == [(None, 8), (None, 2)]
