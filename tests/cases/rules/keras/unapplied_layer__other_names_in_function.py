# /// case
# title = "a layer is kept under a name and never applied, in a build function"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "ValueError: Only input tensors may be passed"
# expect = "fix"
# must_mention = ["Dropout\\(0\\.5\\)\\(hidden\\)", "drop"]
# must_not_say = ["forgot", "set .{0,12}data_format"]
# rule = "keras/unapplied-layer"
# ///

# %% setup
import keras
from keras import layers

def build():
    inp = keras.Input((6,))
    hidden = layers.Dense(8, activation="relu")(inp)
    drop = layers.Dropout(0.5)
    out = layers.Dense(2)(drop)
    return keras.Model(inp, out)
# %% fail
net = build()
# %% reference
def build():
    inp = keras.Input((6,))
    hidden = layers.Dense(8, activation="relu")(inp)
    drop = layers.Dropout(0.5)(hidden)
    out = layers.Dense(2)(drop)
    return keras.Model(inp, out)

net = build()
# %% check
assert net.output_shape == (None, 2) and len(net.layers) == 4
