# /// case
# title = "a name that Keras never had"
# source = "own"
# frameworks = ["keras"]
# error = "ImportError: cannot import name 'Densse' from 'keras.layers'"
# expect = "silent"
# near_miss_of = ["keras/removed-import", "keras/removed-merge"]
# ///

# %% setup
import keras
# %% fail
from keras.layers import Densse
