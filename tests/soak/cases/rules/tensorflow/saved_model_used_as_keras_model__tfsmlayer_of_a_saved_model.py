# /// case
# title = "predict of a TFSMLayer with the default endpoint, result used as an array"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "AttributeError: 'TFSMLayer' object has no attribute 'predict'"
# expect = "fix"
# rule = "tensorflow/saved-model-used-as-keras-model"
# must_mention = ["TFSMLayer", "layer"]
# on.keras2.absent = "there is no `TFSMLayer`"
# ///

# %% setup
import numpy as np
import tensorflow as tf
from tensorflow import keras

keras.utils.set_random_seed(3)
trained = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3, activation="softmax")])
x_test = np.arange(8, dtype="float64").reshape(2, 4) / 8
expected = trained.predict(x_test, verbose=0)
tf.saved_model.save(trained, "flowers_t")
layer = keras.layers.TFSMLayer("flowers_t", call_endpoint="serving_default")
# %% fail
preds = layer.predict(x_test.astype("float32"))
top = np.argmax(preds, axis=1)
# %% reference
preds = layer(x_test.astype("float32"))["output_0"].numpy()
top = np.argmax(preds, axis=1)
# %% check
assert top.tolist() == expected.argmax(axis=1).tolist()
