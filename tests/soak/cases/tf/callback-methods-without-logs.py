# /// case
# title = "a timer callback whose methods all lack `logs`, made in another cell"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "TypeError: .*on_train_begin\\(\\) takes 1 positional argument but 2 were given"
# expect = "fix"
# must_mention = ["on_train_begin", "logs"]
# must_not_say = ["forgot"]
# rule = "keras/callback-parameters"
# ///

# %% setup
import time

import numpy as np
import tensorflow as tf

net = tf.keras.Sequential([tf.keras.layers.Input((3,)), tf.keras.layers.Dense(1)])
net.compile(optimizer="adam", loss="mse")
X, Y = np.ones((8, 3), "float32"), np.ones((8, 1), "float32")
# %% setup
class Timer(tf.keras.callbacks.Callback):
    def on_train_begin(self):
        self.times = []

    def on_epoch_begin(self, epoch):
        self.start = time.time()

    def on_epoch_end(self, epoch):
        self.times.append(time.time() - self.start)


timer = Timer()
# %% fail
net.fit(X, Y, epochs=3, verbose=0, callbacks=[timer])
print(len(timer.times))
# %% reference
class Timer(tf.keras.callbacks.Callback):
    def on_train_begin(self, logs=None):
        self.times = []

    def on_epoch_begin(self, epoch, logs=None):
        self.start = time.time()

    def on_epoch_end(self, epoch, logs=None):
        self.times.append(time.time() - self.start)


timer = Timer()
net.fit(X, Y, epochs=3, verbose=0, callbacks=[timer])
# %% check
assert len(timer.times) == 3
