# /// case
# title = 'x = layers.GlobalAveragePooling2D(x) in a functional model'
# source = 'common: x = layers.GlobalAveragePooling2D(x) in a functional model'
# frameworks = ["keras"]
# error = 'ValueError|TypeError'
# expect = "fix"
# must_mention = ['GlobalAveragePooling2D', '\(\)\(|instan|layer (object|class)|call']
# must_not_say = ['set .{0,20}data_format']
# on.keras2.error = "^AttributeError: 'KerasTensor' object has no attribute 'lower'"
# ///

# %% setup
import tensorflow as tf
from tensorflow.keras import layers, models
img = layers.Input(shape=(8, 8, 3))
# %% fail
h = layers.Conv2D(4, 3, activation="relu")(img)
h = layers.GlobalAveragePooling2D(h)
out = layers.Dense(2, activation="softmax")(h)
net = models.Model(img, out)
# %% reference
h = layers.Conv2D(4, 3, activation="relu")(img)
h = layers.GlobalAveragePooling2D()(h)
out = layers.Dense(2, activation="softmax")(h)
net = models.Model(img, out)
# %% check
assert tuple(net.output_shape) == (None, 2) and len(net.layers) == 4
