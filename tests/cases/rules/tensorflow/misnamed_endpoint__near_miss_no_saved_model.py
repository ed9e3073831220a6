# /// case
# title = "the folder holds no SavedModel"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "OSError: SavedModel file does not exist"
# expect = "silent"
# near_miss_of = ["tensorflow/misnamed-endpoint"]
# on.keras2.absent = "there is no `TFSMLayer`"
# ///

# %% setup
import tensorflow as tf
# %% fail
layer = tf.keras.layers.TFSMLayer("empty_folder")
