# /// case
# title = "a folder of tf.saved_model.save has no endpoint serve"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "ValueError: The endpoint 'serve' is neither an attribute"
# expect = "fix"
# rule = "tensorflow/misnamed-endpoint"
# must_mention = ["serving_default", "serve"]
# on.keras2.absent = "there is no `TFSMLayer`"
# ///

# %% setup
import numpy as np
import tensorflow as tf
from tensorflow import keras

keras.utils.set_random_seed(3)
trained = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3, activation="softmax")])
x_test = np.arange(8, dtype="float32").reshape(2, 4) / 8
expected = trained.predict(x_test, verbose=0)
tf.saved_model.save(trained, "plain_save")
# %% fail
layer = keras.layers.TFSMLayer("plain_save", trainable=False)
out = layer(x_test)
best = np.argmax(out, axis=1).tolist()
# %% reference
layer = keras.layers.TFSMLayer("plain_save", call_endpoint="serving_default")
best = np.argmax(layer(x_test)["output_0"], axis=1).tolist()
# %% check
assert best == expected.argmax(axis=1).tolist()
