# /// case
# title = "A callback looks for a metric that is not computed"
# source = "own"
# frameworks = ["keras"]
# error = "KeyError: 'val_accuracy'"
# expect = "silent"
# near_miss_of = ["keras/callback-without-base", "keras/compile-during-fit"]
# ///

# %% setup
import numpy as np
import keras

class Watch(keras.callbacks.Callback):
    def on_epoch_end(self, epoch, logs=None):
        print(epoch, logs["val_accuracy"])

model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
model.compile("sgd", "mse")
# %% fail
model.fit(np.ones((4, 2)), np.ones(4), epochs=1, verbose=0, callbacks=[Watch()])
