# /// case
# title = "`tf.saved_model.load` gets the `.keras` file that `model.save` wrote"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "OSError: SavedModel file does not exist at"
# expect = "fix"
# must_mention = ["load_model", "file"]
# must_not_say = ["downgrade"]
# rule = "tensorflow/keras-file-given-to-saved-model-load"
# ///

# %% setup
import numpy as np
import tensorflow as tf

net = tf.keras.Sequential([tf.keras.layers.Input((4,)), tf.keras.layers.Dense(2)])
net.save("classifier.keras")
del net
# %% fail
model = tf.saved_model.load("classifier.keras")
scores = model.predict(np.ones((3, 4)), verbose=0)
# %% reference
model = tf.keras.models.load_model("classifier.keras")
scores = model.predict(np.ones((3, 4)), verbose=0)
# %% check
assert scores.shape == (3, 2)
