# /// case
# title = 'metrics=[accuracy()] keras metric fn'
# source = "own"
# frameworks = ["keras"]
# error = '''.'''
# expect = "fix"
# must_mention = ['without']
# must_not_say = []
# on.keras2.absent = "there is no `keras.ops`"
# ///

# %% setup
import keras, numpy as np
from keras import ops
def rmse(y_true, y_pred):
    return ops.sqrt(ops.mean(ops.square(y_true - y_pred)))
model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
# %% fail
model.compile("sgd", "mse", metrics=["mae", rmse()])
# %% reference
model.compile("sgd", "mse", metrics=["mae", rmse])
# %% check
model.fit(np.ones((2, 2)), np.ones((2, 1)), verbose=0)
