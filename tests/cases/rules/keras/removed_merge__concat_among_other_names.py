# /// case
# title = "merge stands among other names and concatenates"
# source = "own"
# frameworks = ["keras"]
# error = "ImportError: cannot import name 'merge' from 'tensorflow.keras.layers'"
# expect = "fix"
# rule = "keras/removed-merge"
# must_mention = ["concatenate"]
# ///

# %% setup
import tensorflow as tf
from tensorflow import keras
# %% fail
from tensorflow.keras.layers import Input, Dense, merge

a = Input((2,))
b = Input((3,))
both = merge([a, b], mode='concat', concat_axis=-1, name="both")
model = keras.Model([a, b], Dense(1)(both))
# %% reference
from tensorflow.keras.layers import Input, Dense, concatenate
a = Input((2,))
b = Input((3,))
both = concatenate([a, b], axis=-1, name="both")
model = keras.Model([a, b], Dense(1)(both))
# %% check
assert tuple(model.get_layer("both").output.shape) == (None, 5) and model.output_shape == (None, 1)
