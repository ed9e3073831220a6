# /// case
# title = "A loss function of the user's with one parameter"
# source = "own"
# frameworks = ["keras"]
# error = "TypeError: .*takes 1 positional argument but 2 were given"
# expect = "silent"
# near_miss_of = ["python/missing-self"]
# on.keras2.absent = "there is no `keras.ops`"
# ///

# %% setup
import numpy as np
import keras
from keras import ops

def distance(difference):
    return ops.mean(ops.abs(difference))

model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
model.compile("sgd", loss=distance)
# %% fail
model.fit(np.ones((4, 2)), np.ones(4), verbose=0)
