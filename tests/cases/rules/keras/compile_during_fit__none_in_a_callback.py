# /// case
# title = "a callback calls its own None"
# source = "common: written for this rule"
# frameworks = ["keras"]
# error = "TypeError: 'NoneType' object is not callable"
# expect = "silent"
# near_miss_of = ["keras/compile-during-fit"]
# ///
# %% setup
import keras
import numpy as np

class Notify(keras.callbacks.Callback):
    hook = None

    def on_epoch_end(self, epoch, logs=None):
        if self.hook is None and epoch == 0:
            raise TypeError("'NoneType' object is not callable")

net = keras.Sequential([keras.layers.Input((2,)), keras.layers.Dense(1)])
net.compile("sgd", "mse")
# %% fail
net.fit(np.ones((4, 2)), np.ones((4, 1)), epochs=1, verbose=0, callbacks=[Notify()])
