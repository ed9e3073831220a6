# /// case
# title = "a proper callback that fails by itself"
# source = "common: written for this rule"
# frameworks = ["keras"]
# error = "AttributeError: 'EpochLog' object has no attribute 'epochs'"
# expect = "silent"
# near_miss_of = ["keras/callback-without-base"]
# ///
# %% setup
import keras
import numpy as np

class EpochLog(keras.callbacks.Callback):
    def on_epoch_end(self, epoch, logs=None):
        self.epochs.append(epoch)

net = keras.Sequential([keras.layers.Input((2,)), keras.layers.Dense(1)])
net.compile("sgd", "mse")
# %% fail
net.fit(np.ones((4, 2)), np.ones((4, 1)), epochs=1, verbose=0, callbacks=[EpochLog()])
