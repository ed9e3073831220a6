# /// case
# title = "preprocessing layers of the experimental module"
# source = "own"
# frameworks = ["keras"]
# error = "ModuleNotFoundError: No module named 'tensorflow.keras.layers.experimental'"
# expect = "fix"
# rule = "tensorflow/removed-import"
# must_mention = ["tensorflow.keras.layers|layers"]
# on.keras2.absent = "the module is still there"
# ///

# %% setup
import numpy as np
import tensorflow as tf
# %% fail
from tensorflow.keras.layers.experimental import preprocessing

scale = preprocessing.Rescaling(0.5)
y = scale(np.array([2.0, 4.0], "float32"))
# %% reference
scale = tf.keras.layers.Rescaling(0.5)
y = scale(np.array([2.0, 4.0], "float32"))
# %% check
assert [float(v) for v in y] == [1.0, 2.0]
