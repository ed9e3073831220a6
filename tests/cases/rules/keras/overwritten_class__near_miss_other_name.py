# /// case
# title = "a model with a name of its own is called with a list of numbers of the wrong shape"
# source = "own"
# frameworks = ["keras"]
# error = "(ValueError|TypeError): "
# expect = "silent"
# near_miss_of = ["keras/overwritten-class"]
# ///

# %% setup
import numpy as np
from keras.layers import Dense, Input
from keras.models import Sequential

net = Sequential([Input((3,)), Dense(4), Dense(1)])
# %% fail
net(np.ones((2, 5), "float32"))
