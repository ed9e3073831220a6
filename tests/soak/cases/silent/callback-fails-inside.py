# /// case
# title = 'callback of the user fails inside'
# source = "own"
# frameworks = ["keras"]
# error = '''AttributeError'''
# expect = "silent"
# ///

# %% setup
import keras, numpy as np
class Log(keras.callbacks.Callback):
    def on_epoch_end(self, epoch, logs=None):
        self.rows.append(logs["loss"])
m = keras.Sequential([keras.Input((3,)), keras.layers.Dense(2)])
m.compile("sgd", "mse")
# %% fail
m.fit(np.ones((2, 3)), np.ones((2, 2)), verbose=0, callbacks=[Log()])
