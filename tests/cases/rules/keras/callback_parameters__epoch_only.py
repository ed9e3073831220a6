# /// case
# title = "a method of a callback takes `self` and `epoch`, and Keras hands `logs` over as well"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "TypeError: .*on_epoch_end\\(\\) takes 2 positional arguments but 3 were given"
# expect = "fix"
# must_mention = ["on_epoch_end", "logs"]
# must_not_say = ["forgot"]
# rule = "keras/callback-parameters"
# ///

# %% setup
import numpy as np
from tensorflow import keras

model = keras.Sequential([keras.layers.Input((3,)), keras.layers.Dense(1)])
model.compile(optimizer="sgd", loss="mse")
x, y = np.ones((8, 3), "float32"), np.ones((8, 1), "float32")
seen = []


class EpochList(keras.callbacks.Callback):
    def on_epoch_end(self, epoch):
        seen.append(epoch)
# %% fail
model.fit(x, y, epochs=2, verbose=0, callbacks=[EpochList()])
# %% reference
class EpochList(keras.callbacks.Callback):
    def on_epoch_end(self, epoch, logs=None):
        seen.append(epoch)


model.fit(x, y, epochs=2, verbose=0, callbacks=[EpochList()])
# %% check
assert seen == [0, 1]
