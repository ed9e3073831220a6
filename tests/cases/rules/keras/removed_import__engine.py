# /// case
# title = "Layer from keras.engine.topology for a layer of the person's own"
# source = "own"
# frameworks = ["keras"]
# error = "ModuleNotFoundError: No module named 'keras.engine'"
# expect = "fix"
# rule = "keras/removed-import"
# must_mention = ["keras.layers"]
# on.keras2.absent = "`keras.engine` moved, but there is no `keras.ops` to show it with"
# ///

# %% setup
import keras
# %% fail
from keras.engine.topology import Layer, InputSpec
import keras.backend.tensorflow_backend as K

class Scale(Layer):
    def call(self, x):
        return x * 2.0

tiny = K.epsilon()
out = Scale()(keras.ops.ones((1, 2)))
# %% reference
class Scale(keras.layers.Layer):
    def call(self, x):
        return x * 2.0

tiny = keras.backend.epsilon()
out = Scale()(keras.ops.ones((1, 2)))
# %% check
assert float(out[0][0]) == 2.0 and tiny < 1e-3
