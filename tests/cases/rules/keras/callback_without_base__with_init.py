# /// case
# title = "a logger class with __init__ in callbacks"
# source = "common: written for this rule"
# frameworks = ["keras"]
# error = "AttributeError: 'EpochLog' object has no attribute"
# expect = "fix"
# must_mention = ["EpochLog", "Callback"]
# must_not_say = ["upgrade|downgrade"]
# rule = "keras/callback-without-base"
# ///
# %% setup
import numpy as np
import tensorflow as tf

class EpochLog:
    def __init__(self, every=1):
        self.every = every
        self.epochs = []

    def on_epoch_end(self, epoch, logs=None):
        if epoch % self.every == 0:
            self.epochs.append(epoch)

net = tf.keras.Sequential([tf.keras.layers.Input((2,)), tf.keras.layers.Dense(1)])
net.compile("sgd", "mse")
# %% fail
log = EpochLog(every=2)
run = net.fit(np.ones((4, 2)), np.ones((4, 1)), epochs=3, verbose=0, callbacks=[log])
# %% reference
class EpochLog(tf.keras.callbacks.Callback):
    def __init__(self, every=1):
        super().__init__()
        self.every = every
        self.epochs = []

    def on_epoch_end(self, epoch, logs=None):
        if epoch % self.every == 0:
            self.epochs.append(epoch)
log = EpochLog(every=2)
run = net.fit(np.ones((4, 2)), np.ones((4, 1)), epochs=3, verbose=0, callbacks=[log])
# %% check
assert log.epochs == [0, 2] and len(run.history["loss"]) == 3
