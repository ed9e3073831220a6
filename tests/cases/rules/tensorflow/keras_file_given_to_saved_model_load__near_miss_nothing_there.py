# /// case
# title = "`tf.saved_model.load` gets a path where nothing is"
# source = "own"
# frameworks = ["tensorflow"]
# error = "OSError: SavedModel file does not exist at"
# expect = "silent"
# near_miss_of = ["tensorflow/keras-file-given-to-saved-model-load"]
# ///

# %% setup
import tensorflow as tf
# %% fail
model = tf.saved_model.load("models/classifier.keras")
