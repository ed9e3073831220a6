# /// case
# title = "the folder is a path object, the loading stands in a function"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "ValueError: File format not supported"
# expect = "fix"
# rule = "tensorflow/saved-model-given-to-load-model"
# must_mention = ["TFSMLayer", "serving_default"]
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
from pathlib import Path
tf.saved_model.save(trained, "runs/best")

def restore(folder):
    return keras.models.load_model(folder)
# %% fail
run_dir = Path("runs") / "best"
clf = restore(run_dir)
probs = clf(x_test)
winner = int(np.argmax(probs[0]))
# %% reference
clf = keras.layers.TFSMLayer(run_dir, call_endpoint="serving_default")
probs = clf(x_test)["output_0"]
winner = int(np.argmax(probs[0]))
# %% check
assert winner == int(expected[0].argmax())
