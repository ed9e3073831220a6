# /// case
# title = "a layer class without super().__init__()"
# source = "own"
# frameworks = ["keras"]
# error = "(RuntimeError|AttributeError): "
# expect = "fix"
# must_mention = ["Scale", "super\\(\\)\\.__init__\\(\\)"]
# must_not_say = ["super\\(\\)\\.__init__\\(self"]
# rule = "keras/missing-super-init"
# ///

# %% setup
import keras
import numpy as np

class Scale(keras.layers.Layer):
    def __init__(self, factor):
        self.factor = factor

    def call(self, x):
        return x * self.factor
# %% setup
scale = Scale(3)
# %% fail
out = scale(np.ones((1, 2), "float32"))
# %% reference
class Scale(keras.layers.Layer):
    def __init__(self, factor):
        super().__init__()
        self.factor = factor

    def call(self, x):
        return x * self.factor
scale = Scale(3)
out = scale(np.ones((1, 2), "float32"))
# %% check
assert float(out[0][0]) == 3.0
