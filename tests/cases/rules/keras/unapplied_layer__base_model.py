# /// case
# title = "Flatten()(base) where base is a model"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "ValueError: Only input tensors may be passed"
# expect = "fix"
# must_mention = ["base\\.output"]
# must_not_say = ["forgot", "set .{0,12}data_format"]
# rule = "keras/unapplied-layer"
# ///

# %% setup
import keras
from keras import layers

i = keras.Input((4, 4, 1))
base = keras.Model(i, layers.Conv2D(2, 2)(i))
base.trainable = False
# %% fail
x = layers.Flatten()(base)
x = layers.Dense(1)(x)
clf = keras.Model(base.input, x)
# %% reference
x = layers.Flatten()(base.output)
x = layers.Dense(1)(x)
clf = keras.Model(base.input, x)
# %% check
assert clf.output_shape == (None, 1)
