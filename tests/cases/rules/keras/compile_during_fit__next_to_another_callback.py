# /// case
# title = "a callback unfreezes and compiles after the first epoch"
# source = "common: written for this rule"
# frameworks = ["keras"]
# error = "TypeError: 'NoneType' object is not callable"
# expect = "fix"
# must_mention = ["compile", "Unfreeze"]
# must_not_say = ["upgrade|downgrade"]
# rule = "keras/compile-during-fit"
# ///
# %% setup
import keras
import numpy as np

class Unfreeze(keras.callbacks.Callback):
    def on_epoch_begin(self, epoch, logs=None):
        if epoch == 1:
            self.model.layers[0].trainable = True
            self.model.compile(optimizer="sgd", loss="mse")

net = keras.Sequential([keras.layers.Input((2,)), keras.layers.Dense(2), keras.layers.Dense(1)])
net.layers[0].trainable = False
net.compile("sgd", "mse")
seen = keras.callbacks.LambdaCallback()
x, y = np.ones((4, 2)), np.ones((4, 1))
# %% fail
run = net.fit(x, y, epochs=2, verbose=0, callbacks=[seen, Unfreeze()])
# %% reference
run = net.fit(x, y, epochs=1, verbose=0, callbacks=[seen])
# %% check
assert len(run.history["loss"]) >= 1
