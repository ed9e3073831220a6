# /// case
# title = "predict with batch_size on an exported model"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "AttributeError: '_UserObject' object has no attribute 'predict'"
# expect = "fix"
# rule = "tensorflow/saved-model-used-as-keras-model"
# must_mention = ["serve", "predict"]
# ///

# %% setup
import numpy as np
import tensorflow as tf
from tensorflow import keras

keras.utils.set_random_seed(3)
trained = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3, activation="softmax")])
x_test = np.arange(8, dtype="float64").reshape(2, 4) / 8
expected = trained.predict(x_test, verbose=0)
trained.export("flowers")
del trained
# %% fail
model = tf.saved_model.load("flowers")
preds = model.predict(x_test, batch_size=32, verbose=0)
classes = preds.argmax(axis=1).tolist()
# %% reference
preds = model.serve(x_test).numpy()
classes = preds.argmax(axis=1).tolist()
# %% check
assert classes == expected.argmax(axis=1).tolist()
