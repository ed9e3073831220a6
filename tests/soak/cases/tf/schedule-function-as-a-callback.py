# /// case
# title = "the function of a learning rate schedule is handed over as a callback itself"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "AttributeError: 'function' object has no attribute 'set_"
# expect = "fix"
# must_mention = ["LearningRateScheduler", "schedule"]
# rule = "keras/no-callback"
# ///

# %% setup
import numpy as np
import tensorflow as tf

net = tf.keras.Sequential([tf.keras.layers.Input((3,)), tf.keras.layers.Dense(1)])
net.compile(optimizer=tf.keras.optimizers.SGD(0.1), loss="mse")
X, Y = np.ones((8, 3), "float32"), np.ones((8, 1), "float32")


def schedule(epoch, lr):
    return lr if epoch < 1 else lr * 0.1
# %% fail
net.fit(X, Y, epochs=2, verbose=0, callbacks=[schedule])
# %% reference
net.fit(X, Y, epochs=2, verbose=0, callbacks=[tf.keras.callbacks.LearningRateScheduler(schedule)])
# %% check
assert abs(float(net.optimizer.learning_rate) - 0.01) < 1e-6
