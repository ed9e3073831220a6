# /// case
# title = "A module that Keras never had"
# source = "own"
# frameworks = ["keras"]
# error = "ModuleNotFoundError: No module named 'keras.preprocesing'"
# expect = "silent"
# near_miss_of = ["keras/removed-import", "tensorflow/removed-import"]
# ///

# %% setup
import keras
# %% fail
from keras.preprocesing import sequence

padded = sequence.pad([[1], [1, 2]])
