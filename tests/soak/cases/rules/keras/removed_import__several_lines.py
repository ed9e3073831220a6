# /// case
# title = "an old import block, of which the first line fails"
# source = "own"
# frameworks = ["keras"]
# error = "ModuleNotFoundError: No module named 'keras.layers.core'"
# expect = "fix"
# rule = "keras/removed-import"
# must_mention = ["keras.layers"]
# ///

# %% setup
import numpy as np
import keras
# %% fail
from keras.models import Sequential
from keras.layers.core import Dense, Dropout
from keras.layers.normalization import BatchNormalization
from keras.utils import np_utils
from keras.optimizers import adam

net = Sequential([keras.Input((3,)), Dense(4), BatchNormalization(), Dropout(0.1), Dense(2)])
net.compile(optimizer=adam(learning_rate=0.01), loss="mse")
labels = np_utils.to_categorical([1, 0])
# %% reference
from keras.layers import Dense, Dropout, BatchNormalization
net = keras.Sequential([keras.Input((3,)), Dense(4), BatchNormalization(), Dropout(0.1), Dense(2)])
net.compile(optimizer=keras.optimizers.Adam(learning_rate=0.01), loss="mse")
labels = keras.utils.to_categorical([1, 0])
# %% check
assert net.output_shape == (None, 2) and labels.tolist() == [[0, 1], [1, 0]] and net.optimizer is not None
