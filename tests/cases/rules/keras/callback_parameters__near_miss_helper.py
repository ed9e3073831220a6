# /// case
# title = "a callback's own helper is called with too many arguments; its parameters are the user's affair"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "TypeError: .*note\\(\\) takes 2 positional arguments but 3 were given"
# expect = "silent"
# near_miss_of = ["keras/callback-parameters"]
# ///

# %% setup
import numpy as np
from tensorflow import keras

model = keras.Sequential([keras.layers.Input((3,)), keras.layers.Dense(1)])
model.compile(optimizer="sgd", loss="mse")
x, y = np.ones((8, 3), "float32"), np.ones((8, 1), "float32")


class Notes(keras.callbacks.Callback):
    def note(self, text):
        print(text)

    def on_epoch_end(self, epoch, logs=None):
        self.note("epoch", epoch)
# %% fail
model.fit(x, y, verbose=0, callbacks=[Notes()])
