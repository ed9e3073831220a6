# /// case
# title = "a loaded SavedModel among the layers"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "ValueError: Only instances of `keras.Layer`"
# expect = "fix"
# rule = "tensorflow/foreign-keras-layer"
# must_mention = ["TFSMLayer", "extractor"]
# on.keras2.absent = "there is no `TFSMLayer`"
# ///

# %% setup
import numpy as np
import tensorflow as tf
from tensorflow import keras

keras.utils.set_random_seed(6)
body = keras.Sequential([keras.Input((2,)), keras.layers.Dense(3)])
body.export("body")
extractor = tf.saved_model.load("body")
# %% fail
clf = keras.Sequential([extractor, keras.layers.Dense(1)])
out = clf(np.ones((4, 2), "float32"))
# %% reference
clf = keras.Sequential([keras.layers.TFSMLayer("body", call_endpoint="serve"), keras.layers.Dense(1)])
out = clf(np.ones((4, 2), "float32"))
# %% check
assert tuple(out.shape) == (4, 1)
