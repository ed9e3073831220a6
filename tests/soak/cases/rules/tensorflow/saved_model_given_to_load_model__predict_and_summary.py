# /// case
# title = "an export is loaded, shown and asked to predict"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "ValueError: File format not supported"
# expect = "fix"
# rule = "tensorflow/saved-model-given-to-load-model"
# must_mention = ["TFSMLayer", "SavedModel"]
# must_not_say = ["rename .{0,40}\\\\.keras"]
# on.keras2.absent = "Keras 2 says itself that the folder holds no Keras model"
# ///

# %% setup
import numpy as np
import tensorflow as tf
from tensorflow import keras

keras.utils.set_random_seed(3)
trained = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3, activation="softmax")])
x_test = np.arange(8, dtype="float32").reshape(2, 4) / 8
expected = trained.predict(x_test, verbose=0)
trained.export("artifacts/iris")
MODEL_DIR = "artifacts/iris"
# %% fail
from tensorflow.keras.models import load_model
model = load_model(MODEL_DIR, compile=False)
model.summary()
preds = model.predict(x_test, verbose=0)
classes = preds.argmax(axis=1).tolist()
# %% reference
model = keras.layers.TFSMLayer(MODEL_DIR, call_endpoint="serve")
classes = model(x_test).numpy().argmax(axis=1).tolist()
# %% check
assert classes == expected.argmax(axis=1).tolist()
