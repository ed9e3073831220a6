# /// case
# title = "net() in a notebook with one array"
# source = "own"
# frameworks = ["keras"]
# error = "(TypeError|ValueError): "
# expect = "fix"
# must_mention = ["net", "batch"]
# must_not_say = ["not callable", "predict"]
# rule = "keras/called-without-inputs"
# ///

# %% setup
import keras
import numpy as np

class Double(keras.layers.Layer):
    def call(self, values):
        return values * 2

net = Double()
batch = np.ones((3, 2), "float32")
# %% fail
out = net()
# %% reference
out = net(batch)
# %% check
assert tuple(out.shape) == (3, 2)
