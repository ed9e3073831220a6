# /// case
# title = "A misspelled layer is imported"
# source = "own"
# frameworks = ["keras"]
# error = "ImportError: cannot import name 'Dens'"
# expect = "silent"
# near_miss_of = ["keras/removed-import"]
# ///

# %% setup
import keras
# %% fail
from keras.layers import Dens, Flatten

model = keras.Sequential([keras.Input((2, 2)), Flatten(), Dens(1)])
