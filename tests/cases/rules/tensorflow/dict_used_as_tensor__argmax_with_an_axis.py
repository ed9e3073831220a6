# /// case
# title = "np.argmax over an axis of the result of a TFSMLayer"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "AxisError"
# expect = "fix"
# rule = "tensorflow/dict-used-as-tensor"
# must_mention = ["dict", "output_0"]
# on.keras2.absent = "there is no `TFSMLayer`"
# ///

# %% setup
import numpy as np
import tensorflow as tf
from tensorflow import keras

keras.utils.set_random_seed(5)
net = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3)])
tf.saved_model.save(net, "three")
layer = keras.layers.TFSMLayer("three", call_endpoint="serving_default")
x = np.eye(4, dtype="float32")
# %% fail
preds = layer(x)
labels = np.argmax(preds, axis=1)
# %% reference
preds = layer(x)["output_0"]
labels = np.argmax(preds, axis=1)
# %% check
assert labels.tolist() == np.argmax(net(x), axis=1).tolist()
