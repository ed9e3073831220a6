# /// case
# title = "a function of the user's raises an ImportError with other words"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "ImportError: pydot"
# expect = "silent"
# near_miss_of = ["keras/legacy-optimizer"]
# ///

# %% setup
from tensorflow import keras


def plot(model):
    raise ImportError("pydot is needed to draw the model")


net = keras.Sequential([keras.layers.Input((3,)), keras.layers.Dense(1)])
# %% fail
plot(net)
